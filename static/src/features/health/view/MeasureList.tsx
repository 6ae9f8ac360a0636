import { useEffect, useRef, useState } from 'react';
import { TextButton } from '../../../ui/TextButton';
import { PhraseText } from '../../intake/neighbours/PhraseText';
import { entriesOf, type EntrySource } from './entriesOf';
import type { Measure } from './Health';

/** How many lines stand at first, and how many more each time. */
const PAGE = 25;

interface Props {
  measure: Measure;
  source: EntrySource;
  onBack: () => void;
}

/** The list behind a number, in the place of the numbers. */
export function MeasureList({ measure, source, onBack }: Props) {
  const [limit, setLimit] = useState(PAGE);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const left = measure.items.length - limit;
  return (
    <section className="il-block" aria-labelledby="il-list-title" data-testid={`list-${measure.id}`}>
      <div>
        <TextButton testId="list-back" onPress={onBack}>
          <span aria-hidden="true">←</span> Back to the numbers
        </TextButton>
      </div>
      <h2 id="il-list-title" className="il-title il-list-title" ref={heading} tabIndex={-1}>
        {measure.title} <span className="il-count">{measure.items.length}</span>
      </h2>
      <p className="il-subtle il-small">{measure.items.length > 0 ? measure.about : `None. Counted here: ${measure.about}`}</p>
      {measure.items.length > 0 && (
        <ul className="il-plain il-rows">
          {entriesOf(measure, source, limit).map((entry) => (
            <li key={entry.id} className="il-entry" data-testid="list-entry">
              <div className="il-entry-words">
                <PhraseText phrase={entry.phrase} />
              </div>
              <div className="il-subtle il-small">{entry.details}</div>
            </li>
          ))}
        </ul>
      )}
      {left > 0 && (
        <TextButton testId="list-more" onPress={() => setLimit(limit + PAGE)}>
          Show {Math.min(PAGE, left)} more of {left}
        </TextButton>
      )}
    </section>
  );
}
