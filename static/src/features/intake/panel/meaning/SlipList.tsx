import { useEffect, useRef, useState } from 'react';
import type { Wiring } from '../../../../../../src/contract';
import type { Slip } from '../../../../../../src/domain/dependencies';
import type { Portfolio } from '../../../../portfolio/Portfolio';
import { textAt } from '../../../../portfolio/Texts';
import { KeyLink } from '../../../../ui/KeyLink';
import { TextButton } from '../../../../ui/TextButton';
import { sayAfter } from './meaningWords';

const FIRST = 5;
/** A provider of everything may move thousands: they come a hundred at a time. */
const PAGE = 100;

interface Props {
  slip: Slip;
  portfolio: Portfolio;
  wiring: Wiring;
  /** Said where nothing slips. */
  empty: string;
}

/** What slips if the epic slips, soonest first: five of them, the rest when asked for. */
export function SlipList({ slip: { rows, after }, portfolio, wiring, empty }: Props) {
  const [limit, setLimit] = useState(FIRST);
  const list = useRef<HTMLUListElement>(null);
  // the button goes once all are shown: the focus then stands on the first of the new ones
  const firstNew = useRef(0);
  useEffect(() => {
    if (firstNew.current > 0) list.current?.children[firstNew.current]?.querySelector('a')?.focus();
  }, [limit]);
  const more = () => {
    firstNew.current = limit;
    setLimit(limit + PAGE);
  };
  const left = rows.length - limit;
  return (
    <section className="il-block" aria-labelledby="il-slip-title" data-testid="slips">
      <h4 id="il-slip-title" className="il-title">
        What slips if this slips <span className="il-count">{rows.length}</span>
      </h4>
      {rows.length === 0 && <p className="il-subtle il-small">{empty}</p>}
      {rows.length > 0 && (
        <ul className="il-rows" ref={list}>
          {Array.from(rows.subarray(0, limit), (row, at) => (
            <li key={row} className="il-row" data-testid={`slip-${textAt(portfolio.keys, row)}`}>
              <div className="il-row-main">
                <KeyLink issueKey={textAt(portfolio.keys, row)} />
                <span className="il-row-summary">{textAt(portfolio.summaries, row)}</span>
              </div>
              <div className="il-row-details il-subtle il-small">
                {wiring.streams[portfolio.stream[row] ?? -1]?.name ?? 'Outside streams'} · {sayAfter(after[at] ?? 0)}
              </div>
            </li>
          ))}
        </ul>
      )}
      {left > 0 && (
        <div>
          <TextButton testId="slips-more" onPress={more}>
            {left <= PAGE ? `Show all ${rows.length}` : `Show ${PAGE} more of ${left}`}
          </TextButton>
        </div>
      )}
    </section>
  );
}
