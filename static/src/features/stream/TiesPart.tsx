import { useId, useState } from 'react';
import { TextButton } from '../../ui/TextButton';
import { entriesOf, type EntrySource } from '../health/view/entriesOf';
import { PhraseText } from '../intake/neighbours/PhraseText';
import type { Ties } from './streamFacts';

/** How many conflicts stand at first, and how many more each time. */
const PAGE = 10;

interface Props {
  title: string;
  /** What stands where there is nothing. */
  none: string;
  ties: Ties;
  source: EntrySource;
  testId: string;
}

/** One direction of a stream's dependencies: a line for each other stream, and the conflicts with links to their epics. */
export function TiesPart({ title, none, ties: { neighbours, conflicts }, source, testId }: Props) {
  const id = useId();
  return (
    <section className="il-block" aria-labelledby={id} data-testid={testId}>
      <h3 className="il-title" id={id}>
        {title}
      </h3>
      {neighbours.length === 0 ? (
        <p className="il-calm">{none}</p>
      ) : (
        <table className="st-ties">
          <caption className="il-hidden">{title}, by value stream</caption>
          <thead>
            <tr>
              <th scope="col">Value stream</th>
              <th scope="col">Dependencies</th>
              <th scope="col">In conflict</th>
            </tr>
          </thead>
          <tbody>
            {neighbours.map((other) => (
              <tr key={other.id}>
                <th scope="row">{other.name}</th>
                <td>{other.links}</td>
                <td className={other.conflicts > 0 ? 'st-bad' : undefined}>{other.conflicts}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {conflicts.length > 0 && <Conflicts conflicts={conflicts} source={source} />}
    </section>
  );
}

function Conflicts({ conflicts, source }: { conflicts: Int32Array; source: EntrySource }) {
  const [limit, setLimit] = useState(PAGE);
  const left = conflicts.length - limit;
  return (
    <>
      <ul className="st-conflicts">
        {entriesOf({ id: 'conflicts', title: '', about: '', kind: 'links', items: conflicts }, source, limit).map(({ id, phrase, details }) => (
          <li key={id} data-testid="stream-conflict">
            <PhraseText phrase={phrase} />
            <div className="il-subtle il-small">{details}</div>
          </li>
        ))}
      </ul>
      {left > 0 && (
        <p>
          <TextButton onPress={() => setLimit(limit + PAGE)}>
            Show {Math.min(PAGE, left)} more of {left}
          </TextButton>
        </p>
      )}
    </>
  );
}
