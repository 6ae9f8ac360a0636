import { Checkbox } from '@atlaskit/checkbox';
import { Radio } from '@atlaskit/radio';
import type { ValueStream } from '../../../../../src/contract';
import type { EditDraft } from './EditDraft';
import { sayUnseen } from './sayUnseen';

interface Props {
  draft: EditDraft;
  streams: readonly ValueStream[];
  problem: string | null;
  onChange: (part: Partial<EditDraft>) => void;
}

/** All streams, or some of those that the editor sees. */
export function StreamChoice({ draft, streams, problem, onChange }: Props) {
  const tick = (id: string, on: boolean) => onChange({ ticked: on ? [...draft.ticked, id] : draft.ticked.filter((other) => other !== id) });
  return (
    <fieldset id="gadget-streams" tabIndex={-1} aria-describedby={problem ? 'gadget-streams-problem' : undefined}>
      <legend className="il-label">Value streams</legend>
      <Radio name="gadget-streams" value="all" label="All that whoever looks can see" isChecked={draft.all} testId="gadget-streams-all" onChange={() => onChange({ all: true })} />
      <Radio name="gadget-streams" value="some" label="Only these" isChecked={!draft.all} testId="gadget-streams-some" onChange={() => onChange({ all: false })} />
      {!draft.all && (
        <div className="il-edit-inner" role="group" aria-label="Only these value streams">
          {streams.map(({ id, name }) => (
            <Checkbox key={id} label={name} isChecked={draft.ticked.includes(id)} testId={`gadget-stream-${id}`} onChange={(event) => tick(id, event.currentTarget.checked)} />
          ))}
          {draft.unseen.length > 0 && (
            <Checkbox label={sayUnseen(draft.unseen.length)} isChecked={draft.keepUnseen} testId="gadget-keep-unseen" onChange={(event) => onChange({ keepUnseen: event.currentTarget.checked })} />
          )}
        </div>
      )}
      {problem && (
        <p id="gadget-streams-problem" className="il-problem" data-testid="gadget-streams-problem">
          {problem}
        </p>
      )}
    </fieldset>
  );
}
