import Button from '@atlaskit/button/new';
import Textfield from '@atlaskit/textfield';
import { useState, type FormEvent } from 'react';
import type { Fault, Wiring } from '../../../../../src/contract';
import { saveGadget } from '../../../bridge/bridge';
import FaultMessage from '../../../ui/FaultMessage';
import { LiveRegion } from '../../../ui/LiveRegion';
import { titleOf } from '../titleOf';
import { type EditDraft, problemsOf, toConfig } from './EditDraft';
import { KanbanOptions } from './KanbanOptions';
import { RoadmapOptions } from './RoadmapOptions';
import { StreamChoice } from './StreamChoice';
import { ViewChoice } from './ViewChoice';

interface Props {
  start: EditDraft;
  wiring: Pick<Wiring, 'streams' | 'pis'>;
  /** All that the dashboard keeps of the gadget: what is not ours (its refresh interval) is handed back as it was. */
  kept: unknown;
  /** Whether something was saved that Cancel can go back to. */
  mayCancel: boolean;
}

/** Chooses and saves; the dashboard ends the edit screen once it has taken what was saved. */
export function EditForm({ start, wiring: { streams, pis }, kept, mayCancel }: Props) {
  const [draft, setDraft] = useState(start);
  const [tried, setTried] = useState(false);
  const [saving, setSaving] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);
  const problems = tried ? problemsOf(draft) : {};
  const change = (part: Partial<EditDraft>) => setDraft({ ...draft, ...part });
  const submit = async (configuration: object) => {
    setSaving(true);
    const saved = await saveGadget({ ...(kept as object | null), ...configuration });
    setSaving(false);
    setFault(saved.ok ? null : saved.fault);
  };
  const save = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const [first] = Object.keys(problemsOf(draft));
    if (first) document.getElementById(`gadget-${first}`)?.focus();
    else if (!saving) void submit(toConfig(draft, streams));
  };
  return (
    <form className="il-edit-form" noValidate onSubmit={save}>
      <ViewChoice chosen={draft.view} onChoose={(view) => change({ view })} />
      <StreamChoice draft={draft} streams={streams} problem={problems.streams ?? null} onChange={change} />
      {draft.view === 'roadmap' && <RoadmapOptions chosen={draft.roadmap} pis={pis} onChange={(part) => change({ roadmap: { ...draft.roadmap, ...part } })} />}
      {draft.view === 'kanban' && <KanbanOptions chosen={draft.kanban} onChange={(kanban) => change({ kanban })} />}
      <div className="il-field">
        <label className="il-label" htmlFor="gadget-title">
          Title
        </label>
        <Textfield id="gadget-title" testId="gadget-title" value={draft.title} placeholder={titleOf({ ...toConfig(draft, streams), title: '' })} autoComplete="off" isInvalid={problems.title !== undefined} aria-invalid={problems.title !== undefined} aria-describedby="gadget-title-about" onChange={(event) => change({ title: event.currentTarget.value })} />
        <p id="gadget-title-about" className={problems.title ? 'il-problem' : 'il-subtle il-small'}>
          {problems.title ?? 'Left empty, the tile has the name of its view.'}
        </p>
      </div>
      {fault && <FaultMessage fault={fault} trying="save the gadget" />}
      <LiveRegion text={Object.values(problems).join(' ') || null} />
      <div className="il-actions-row">
        <Button appearance="primary" type="submit" isLoading={saving} testId="gadget-save">
          Save
        </Button>
        {mayCancel && (
          // handing back what was saved ends the edit screen on every host
          <Button appearance="subtle" testId="gadget-cancel" onClick={() => void submit({})}>
            Cancel
          </Button>
        )}
      </div>
    </form>
  );
}
