import { Fragment, useMemo, useState } from 'react';
import { KeyLink } from '../../../ui/KeyLink';
import { TextButton } from '../../../ui/TextButton';
import type { Facts } from '../Facts';
import { Nothing } from '../Nothing';
import type { DependenciesQuery } from '../query/DependenciesQuery';
import type { ChangeQuery } from '../query/useDependenciesQuery';
import { type CycleRow, cycleRows } from './cycleRows';
import { stepsAround } from './stepsAround';

/** How many circles are on screen before somebody asks for more. */
const PAGE = 50;

/** Circles of epics that wait for one another: none of them can come first. */
export function CyclesView({ facts, query, change }: { facts: Facts; query: DependenciesQuery; change: ChangeQuery }) {
  const cycles = useMemo(() => cycleRows(facts), [facts]);
  const [shown, setShown] = useState(PAGE);
  if (cycles.length === 0) return <Nothing header="No cycles" about="No epics wait for one another in a circle." />;
  return (
    <>
      <p className="il-subtle" role="status">
        {cycles.length === 1 ? 'One circle' : `${cycles.length.toLocaleString('en-GB')} circles`} of epics that wait for one another. None of them can come first until a link is taken out or turned round.
      </p>
      <ol className="il-dep-cycles" data-testid="cycles">
        {cycles.slice(0, shown).map((cycle) => (
          <CycleItem key={cycle.path[0]?.row} cycle={cycle} onFocus={(epic) => change({ view: 'graph', epic, steps: stepsAround(cycle, query.steps) })} />
        ))}
      </ol>
      {cycles.length > shown && <TextButton onPress={() => setShown(shown + PAGE)}>Show more</TextButton>}
    </>
  );
}

function CycleItem({ cycle, onFocus }: { cycle: CycleRow; onFocus: (key: string) => void }) {
  const first = cycle.path[0];
  const path = first ? [...cycle.path, first] : [];
  return (
    <li className="il-dep-cycle">
      <p className="il-dep-path">
        {path.map(({ key, summary }, at) => (
          <Fragment key={at}>
            {at > 0 && (
              <span className="il-subtle" role="img" aria-label="provides to">
                {' → '}
              </span>
            )}
            <span className="il-dep-step">
              <KeyLink issueKey={key} /> {at < cycle.path.length && <span>{summary}</span>}
            </span>
          </Fragment>
        ))}
      </p>
      <p className="il-subtle il-small">
        {sayLength(cycle)} · {cycle.streams}
        <span aria-hidden="true"> · </span>
        <button type="button" className="il-dep-graphlink" data-testid={`focus-${first?.key ?? ''}`} aria-label={`Graph of ${cycle.words}`} onClick={() => first && onFocus(first.key)}>
          Graph
        </button>
      </p>
    </li>
  );
}

/** The path is a short one of its circle; where more hangs together, that is said. */
const sayLength = ({ path, more }: CycleRow): string => (more > 0 ? `${path.length} of ${path.length + more} epics that hang together in circles` : `${path.length} epics`);
