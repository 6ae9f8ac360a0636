import Button from '@atlaskit/button/new';
import { Checkbox } from '@atlaskit/checkbox';
import Textfield from '@atlaskit/textfield';
import { useState, type FormEvent } from 'react';
import type { Fault, Result, Wiring } from '../../../../../src/contract';
import { writeMacro } from '../../../../../src/domain/roadmap/export';
import { closeMacro, saveMacro } from '../../../bridge/bridge';
import FaultMessage from '../../../ui/FaultMessage';
import { LiveRegion } from '../../../ui/LiveRegion';
import { Choice } from './Choice';
import { horizonChoices, horizonOf, ZOOM_CHOICES } from './choices';
import { configFrom, type MacroDraft, problemsOf } from './MacroDraft';
import { StreamsField } from './StreamsField';

interface Props {
  start: MacroDraft;
  wiring: Pick<Wiring, 'streams' | 'pis'>;
}

/** Chooses and saves; Confluence closes the form once it has taken what was saved. */
export function ConfigForm({ start, wiring }: Props) {
  const [draft, setDraft] = useState(start);
  const [tried, setTried] = useState(false);
  const [saving, setSaving] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);
  const problems = tried ? problemsOf(draft) : {};
  const change = (part: Partial<MacroDraft>) => setDraft({ ...draft, ...part });
  const attempt = async (run: () => Promise<Result<null>>) => {
    setSaving(true);
    const done = await run();
    setSaving(false);
    setFault(done.ok ? null : done.fault);
  };
  const save = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const [first] = Object.keys(problemsOf(draft));
    if (first) document.getElementById(`macro-${first}`)?.focus();
    else if (!saving) void attempt(() => saveMacro(writeMacro(configFrom(draft, wiring.streams))));
  };
  return (
    <form className="mc-form" noValidate onSubmit={save}>
      <div className="il-field">
        <label className="il-label" htmlFor="macro-title">
          Title
        </label>
        <Textfield id="macro-title" testId="macro-title" value={draft.title} placeholder="Roadmap" autoComplete="off" isInvalid={problems.title !== undefined} aria-invalid={problems.title !== undefined} aria-describedby="macro-title-about" onChange={(event) => change({ title: event.currentTarget.value })} />
        <p id="macro-title-about" className={problems.title ? 'il-problem' : 'il-subtle il-small'}>
          {problems.title ?? 'Left empty, it is called Roadmap.'}
        </p>
      </div>
      <StreamsField draft={draft} streams={wiring.streams} problem={problems.streams ?? null} onChange={change} />
      <Choice id="macro-horizon" label="Horizon" value={draft.horizon === null ? 'all' : String(draft.horizon)} options={horizonChoices(wiring.pis)} onChoose={(value) => change({ horizon: horizonOf(value) })} />
      <Choice id="macro-zoom" label="Zoom" value={draft.zoom} options={ZOOM_CHOICES} onChoose={(zoom) => change({ zoom })} />
      <Checkbox label="Show dependencies between streams" isChecked={draft.dependencies} testId="macro-dependencies" onChange={(event) => change({ dependencies: event.currentTarget.checked })} />
      {fault && <FaultMessage fault={fault} trying="save the macro" />}
      <LiveRegion text={Object.values(problems).join(' ') || null} />
      <div className="il-actions-row">
        <Button appearance="primary" type="submit" isLoading={saving} testId="macro-save">
          Save
        </Button>
        <Button appearance="subtle" testId="macro-cancel" onClick={() => void attempt(closeMacro)}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
