import { useCallback, useState } from 'react';
import type { Fault, Milestone, MilestoneDraft, MilestoneList, Result } from '../../../../../src/contract';
import { call } from '../../../bridge/bridge';
import { draftOf } from '../form/draftOf';
import { sayContribution } from '../milestoneWords';
import type { MilestonesHandle } from '../useMilestones';

/** What was done last, or why it was not. `about` is the milestone that it belongs to. */
export type Outcome = { about: string; done: string } | { about: string; fault: Fault; trying: string };

export interface MilestoneActions {
  /** What the form is open on; null where it is closed. */
  editing: MilestoneDraft | null;
  edit: (draft: MilestoneDraft | null) => void;
  /** The milestone, or the milestone and project, that something is done to now. */
  busy: string | null;
  outcome: Outcome | null;
  /** Why the form was not saved. */
  formFault: Fault | null;
  save: (draft: MilestoneDraft) => Promise<void>;
  remove: (milestone: Milestone) => Promise<void>;
  contribute: (milestone: Milestone, projectId: string, project: string) => Promise<void>;
}

/**
 * What a person does with milestones, one thing at a time. What the server answers is put in the list at once; after a conflict the list
 * is read again, so that what the other person did is on screen beside the message.
 */
export function useMilestoneActions({ put, drop, refresh }: MilestonesHandle, today: string): MilestoneActions {
  const [editing, setEditing] = useState<MilestoneDraft | null>(null);
  const [busy, setBusy] = useState<string | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [formFault, setFormFault] = useState<Fault | null>(null);

  const run = useCallback(async <T>(what: string, ask: () => Promise<Result<T>>): Promise<Result<T>> => {
    setBusy(what);
    setOutcome(null);
    setFormFault(null);
    const result = await ask();
    if (!result.ok && result.fault.code === 'conflict') await refresh();
    setBusy(null);
    return result;
  }, [refresh]);

  const edit = useCallback((draft: MilestoneDraft | null) => {
    setFormFault(null);
    setOutcome(null);
    setEditing(draft);
  }, []);

  const save = useCallback(async (draft: MilestoneDraft) => {
    const saved = await run(draft.id, () => call('milestones.save', draft));
    if (saved.ok) {
      put(saved.value);
      setEditing(null);
      setOutcome({ about: draft.id, done: draft.version === 0 ? `${saved.value.name} is added.` : `${saved.value.name} is changed.` });
    } else if (saved.fault.code === 'conflict') {
      // What was typed stays. Saved again, it stands on what the other person has made of it, which is on screen now.
      const now = await afterConflict(draft);
      setEditing(now.draft);
      setFormFault({ ...saved.fault, message: `${saved.fault.message.replace(/ Reload.*$/, '')} ${now.hint}` });
    } else setFormFault(saved.fault);
  }, [run, put]);

  const remove = useCallback(async ({ id, version, name }: Milestone) => {
    const removed = await run(id, () => call('milestones.remove', { id, version }));
    if (removed.ok) drop(id);
    setOutcome(removed.ok ? { about: '', done: `${name} is removed. Versions that it has become stay in their projects.` } : { about: id, fault: removed.fault, trying: 'remove the milestone' });
  }, [run, drop]);

  const contribute = useCallback(async ({ id }: Milestone, projectId: string, project: string) => {
    const made = await run(`${id} ${projectId}`, () => call('milestones.contribute', { id, projectId }));
    if (made.ok) put(made.value.milestone);
    setOutcome(made.ok ? { about: id, done: sayContribution(made.value, project, today) } : { about: id, fault: made.fault, trying: `make a version in ${project}` });
  }, [run, put, today]);

  return { editing, edit, busy, outcome, formFault, save, remove, contribute };
}

/** What the form goes on from, by what is there now. */
async function afterConflict(draft: MilestoneDraft): Promise<{ draft: MilestoneDraft; hint: string }> {
  const list = await call('milestones.list', {});
  const now = list.ok ? found(list.value, draft.id) : null;
  if (!list.ok) return { draft, hint: 'What it is now could not be read. Cancel, and try again later.' };
  if (now === null) return { draft: { ...draft, id: crypto.randomUUID(), version: 0 }, hint: 'Save again to add yours anew, or cancel.' };
  return { draft: { ...draft, version: now.version }, hint: `It reads ${now.name}, ${now.day} now. Save again to replace that by yours, or cancel to keep it.` };
}

function found({ items }: MilestoneList, id: string): MilestoneDraft | null {
  const milestone = items.find((item) => item.id === id);
  return milestone ? draftOf(milestone) : null;
}
