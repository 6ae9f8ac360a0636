import Button from '@atlaskit/button/new';
import { titleOf, type Section } from '../state/sections';

interface Props {
  changed: readonly Section[];
  /** Nothing is stored yet. */
  first: boolean;
  saving: boolean;
  problems: number;
  onSave: () => void;
  onDiscard: () => void;
}

/** What is unsaved, and the way to save or discard it. Stays in sight. */
export function SaveBar({ changed, first, saving, problems, onSave, onDiscard }: Props) {
  const idle = changed.length === 0;
  return (
    <div className="setup-bar-save" data-testid="setup-bar">
      <p className="setup-bar-text" role="status">
        {saving ? 'Saving…' : statusText(changed, first)}
        {problems > 0 ? <span className="setup-bar-problems"> · {problems === 1 ? '1 problem' : `${problems} problems`}</span> : null}
      </p>
      <div className="setup-bar-buttons">
        {!idle && !first ? <Button appearance="subtle" onClick={onDiscard} isDisabled={saving} testId="setup-discard">Discard</Button> : null}
        <Button appearance="primary" onClick={onSave} isLoading={saving} isDisabled={idle} testId="setup-save">{first ? 'Save set-up' : 'Save changes'}</Button>
      </div>
    </div>
  );
}

function statusText(changed: readonly Section[], first: boolean): string {
  if (first) return 'Nothing is saved yet: the intake gate lets everything pass until you save.';
  if (changed.length === 0) return 'No unsaved changes';
  return `Unsaved: ${changed.map(titleOf).join(', ')}`;
}
