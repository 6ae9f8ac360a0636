import { useState } from 'react';
import type { ValueStream } from '../../../../../src/contract';
import { CapacityBars } from './capacity/CapacityBars';
import type { Weight } from './capacity/streamLoads';
import { AskDialogs, type Asked } from './choose/AskDialogs';
import { ChoiceBar } from './choose/ChoiceBar';
import { useChoice } from './choose/useChoice';
import { NothingWaits } from './NothingWaits';
import type { PiOption } from './pi/piChoices';
import { queueModel } from './queueModel';
import type { QueueRow } from './QueueRow';
import { queueIntro } from './queueWords';
import type { QueueHandle } from './state/useQueue';
import { QueueTable } from './table/QueueTable';

interface Props {
  option: PiOption;
  rows: readonly QueueRow[];
  mayDecide: boolean;
  queue: QueueHandle;
  streams: readonly ValueStream[];
  /** What is admitted to the PI already; null until that is read. */
  admitted: readonly Weight[] | null;
}

/** The requests for one PI: ranked, with the capacity as a guide, and decided on singly or many at once. */
export function QueuePart({ option, rows, mayDecide, queue, streams, admitted }: Props) {
  const choice = useChoice();
  const [asked, setAsked] = useState<Asked | null>(null);
  const model = queueModel({ rows, stateOf: queue.stateOf, chosen: choice.chosen, streams, admitted: admitted ?? [] });
  const open = option.intake === 'open';
  const decide = ({ decision, rows: [first, ...others] }: Asked, reason: string | null): void => {
    setAsked(null);
    if (first && others.length === 0) void queue.decide(first, decision, reason);
    else if (first) void queue.decideMany([first, ...others], decision, reason).then(choice.clear);
  };
  return (
    <section className="iq-part" aria-labelledby="iq-queue-title">
      <h3 id="iq-queue-title" className="iq-title">
        Queue
      </h3>
      <p className="il-subtle">{queueIntro(option, mayDecide)}</p>
      {admitted && <CapacityBars loads={model.loads} />}
      {mayDecide && admitted && rows.length > 0 && <ChoiceBar open={open} items={model.items} choice={choice} rows={model.chosen} run={queue.run} onAsk={(decision) => setAsked({ decision, rows: model.chosen })} />}
      {rows.length > 0 ? <QueueTable items={model.items} queue={queue} choice={choice} mayDecide={mayDecide} open={open} onDecline={(row) => setAsked({ decision: 'decline', rows: [row] })} /> : <NothingWaits />}
      <AskDialogs asked={asked} loads={model.loads} onDecide={decide} onClose={() => setAsked(null)} />
    </section>
  );
}
