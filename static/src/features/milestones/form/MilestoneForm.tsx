import { useEffect, useMemo, useRef, useState, type FormEvent } from 'react';
import type { Fault, MilestoneDraft, MilestoneKind, Wiring } from '../../../../../src/contract';
import { makeCalendar } from '../../../../../src/domain/cadence';
import { checkMilestone, KIND_WORDS } from '../../../../../src/domain/milestones';
import { ActionButton } from '../ActionButton';
import { faultTitle } from '../../../ui/faultTitle';
import { FormField } from './FormField';
import { KIND_HINTS, sayEnds } from './kindHints';
import { messageAt } from './messageAt';
import { StreamTicks } from './StreamTicks';

interface Props {
  start: MilestoneDraft;
  wiring: Wiring;
  busy: boolean;
  fault: Fault | null;
  onSave: (draft: MilestoneDraft) => void;
  onCancel: () => void;
}

/** What somebody fills in to add or change a milestone. It is checked here by the same rules as on the server. */
export default function MilestoneForm({ start, wiring, busy, fault, onSave, onCancel }: Props) {
  const [draft, setDraft] = useState(start);
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const problems = useProblems(draft, wiring, tried, fault);
  const change = (part: Partial<MilestoneDraft>) => setDraft({ ...draft, ...part });
  useFocusOnProblem(form, tried, problems);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (check(draft, wiring).length === 0 && !busy) onSave({ ...draft, version: start.version, id: start.id });
    else form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  };
  return (
    <form ref={form} className="ms-form" noValidate onSubmit={submit} aria-label={start.version === 0 ? 'New milestone' : `Change ${start.name}`} data-testid="milestone-form">
      <FormField name="name" label="Name" problem={messageAt(problems, 'name')}>
        {(field) => <input {...field} className="ms-input" type="text" value={draft.name} autoComplete="off" onChange={(event) => change({ name: event.target.value })} />}
      </FormField>
      <div className="ms-pair">
        <FormField name="kind" label="Kind" hint={KIND_HINTS[draft.kind]} problem={messageAt(problems, 'kind')}>
          {(field) => (
            <select {...field} className="ms-input" value={draft.kind} onChange={(event) => change({ kind: event.target.value as MilestoneKind })}>
              {(Object.keys(KIND_WORDS) as MilestoneKind[]).map((kind) => (
                <option key={kind} value={kind}>
                  {KIND_WORDS[kind]}
                </option>
              ))}
            </select>
          )}
        </FormField>
        <FormField name="day" label="Day" hint={draft.kind === 'pi' ? sayEnds(wiring) : undefined} problem={messageAt(problems, 'day')}>
          {(field) => <input {...field} className="ms-input" type="date" value={draft.day} onChange={(event) => change({ day: event.target.value })} />}
        </FormField>
      </div>
      <StreamTicks streams={wiring.streams} chosen={draft.streamIds} problem={messageAt(problems, 'streamIds')} onChange={(streamIds) => change({ streamIds })} />
      <FormField name="note" label="Note" problem={messageAt(problems, 'note')}>
        {(field) => <textarea {...field} className="ms-input" rows={3} value={draft.note} onChange={(event) => change({ note: event.target.value })} />}
      </FormField>
      {fault && !fault.problems?.length && (
        <p className="il-problem" role="alert" data-testid="milestone-fault">
          <strong>{faultTitle(fault, 'save the milestone')}.</strong> {fault.message}
        </p>
      )}
      <div className="il-actions-row">
        <ActionButton testId="milestone-save" look="primary" busy={busy}>
          Save
        </ActionButton>
        <ActionButton testId="milestone-cancel" look="quiet" onPress={onCancel}>
          Cancel
        </ActionButton>
      </div>
    </form>
  );
}

function check(draft: MilestoneDraft, { cadence, streams, today }: Wiring) {
  return checkMilestone(draft, { calendar: makeCalendar(cadence), today, streamIds: new Set(streams.map(({ id }) => id)) });
}

/** Before the first try nothing is wrong yet; what the server found stands until the next try. */
function useProblems(draft: MilestoneDraft, wiring: Wiring, tried: boolean, fault: Fault | null) {
  return useMemo(() => (tried ? [...check(draft, wiring), ...(fault?.problems ?? [])] : []), [draft, wiring, tried, fault]);
}

/** Where the server refuses a field, the focus goes to it, as it does for what is found here. */
function useFocusOnProblem(form: { current: HTMLFormElement | null }, tried: boolean, problems: readonly unknown[]): void {
  const first = useRef(true);
  useEffect(() => {
    if (first.current) form.current?.querySelector<HTMLElement>('input')?.focus();
    first.current = false;
  }, [form]);
  const serverProblems = tried && problems.length > 0;
  useEffect(() => {
    if (serverProblems) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [form, serverProblems]);
}
