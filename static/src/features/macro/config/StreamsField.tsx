import { Checkbox } from '@atlaskit/checkbox';
import { Radio } from '@atlaskit/radio';
import type { ValueStream } from '../../../../../src/contract';
import { sayUnseen } from '../../health/edit/sayUnseen';
import type { MacroDraft } from './MacroDraft';

interface Props {
  draft: MacroDraft;
  streams: readonly ValueStream[];
  problem: string | null;
  onChange: (part: Partial<MacroDraft>) => void;
}

/** All streams, or some of those that the editor sees. */
export function StreamsField({ draft, streams, problem, onChange }: Props) {
  const tick = (id: string, on: boolean) => onChange({ ticked: on ? [...draft.ticked, id] : draft.ticked.filter((other) => other !== id) });
  return (
    <fieldset id="macro-streams" tabIndex={-1} aria-describedby={problem ? 'macro-streams-problem' : undefined}>
      <legend className="il-label">Value streams</legend>
      <Radio name="macro-streams" value="all" label="All that whoever reads can see" isChecked={draft.all} testId="macro-streams-all" onChange={() => onChange({ all: true })} />
      <Radio name="macro-streams" value="some" label="Only these" isChecked={!draft.all} testId="macro-streams-some" onChange={() => onChange({ all: false })} />
      {!draft.all && (
        <div className="mc-inner" role="group" aria-label="Only these value streams">
          {streams.map(({ id, name }) => (
            <Checkbox key={id} label={name} isChecked={draft.ticked.includes(id)} testId={`macro-stream-${id}`} onChange={(event) => tick(id, event.currentTarget.checked)} />
          ))}
          {draft.unseen.length > 0 && (
            <Checkbox label={sayUnseen(draft.unseen.length)} isChecked={draft.keepUnseen} testId="macro-keep-unseen" onChange={(event) => onChange({ keepUnseen: event.currentTarget.checked })} />
          )}
        </div>
      )}
      {problem && (
        <p id="macro-streams-problem" className="il-problem" data-testid="macro-streams-problem">
          {problem}
        </p>
      )}
    </fieldset>
  );
}
