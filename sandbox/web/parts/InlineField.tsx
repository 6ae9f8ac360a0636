import { IconButton } from '@atlaskit/button/new';
import CheckIcon from '@atlaskit/icon/core/check-mark';
import CrossIcon from '@atlaskit/icon/core/cross';
import TextArea from '@atlaskit/textarea';
import Textfield from '@atlaskit/textfield';
import { useEffect, useId, useRef, useState, type FormEvent, type KeyboardEvent, type ReactNode } from 'react';
import type { FieldKind } from '../pages/issue/fieldKinds';

interface EditorProps {
  id: string;
  label: string;
  kind: FieldKind;
  value: string;
  save(text: string): Promise<string | null>;
  done(): void;
}

const INPUT_TYPES: Record<FieldKind, string> = { text: 'text', number: 'number', date: 'date', url: 'url', long: 'text' };

function Editor({ id, label, kind, value, save, done }: EditorProps) {
  const [text, setText] = useState(value);
  const [error, setError] = useState('');
  const [saving, setSaving] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('input, textarea')?.focus(), []);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (text === value) return done();
    setSaving(true);
    const complaint = await save(text);
    setSaving(false);
    if (complaint) setError(complaint);
    else done();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    done();
  };
  const common = { id, 'aria-label': label, value: text, isReadOnly: saving, isInvalid: error !== '', 'aria-describedby': error ? `${id}-error` : undefined };
  return (
    <form ref={form} className="inline-editor" noValidate onSubmit={(event) => void submit(event)} onKeyDown={onKeyDown}>
      {kind === 'long' ? (
        <TextArea {...common} onChange={(event) => setText(event.target.value)} minimumRows={2} />
      ) : (
        <Textfield {...common} type={INPUT_TYPES[kind]} step="any" onChange={(event) => setText(event.currentTarget.value)} isCompact />
      )}
      <div className="row">
        <IconButton type="submit" icon={CheckIcon} label={`Save ${label}`} spacing="compact" isDisabled={saving} />
        <IconButton icon={CrossIcon} label={`Cancel editing ${label}`} spacing="compact" onClick={done} />
      </div>
      {error ? (
        <p id={`${id}-error`} role="alert" className="field-error">
          {error}
        </p>
      ) : null}
    </form>
  );
}

interface Props {
  label: string;
  kind: FieldKind;
  /** What the editor starts with. */
  value: string;
  /** How it reads; the text itself unless given. */
  shown?: string | undefined;
  canEdit: boolean;
  /** Saves, and answers what is wrong, or null. */
  save(text: string): Promise<string | null>;
}

/** A value that turns into its own editor when it is clicked, as on Jira's issue view. */
export function InlineField({ label, kind, value, shown, canEdit, save }: Props) {
  const [editing, setEditing] = useState(false);
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);
  useEffect(() => {
    if (wasEditing.current && !editing) button.current?.focus();
    wasEditing.current = editing;
  }, [editing]);
  const text = shown || value;
  const reading: ReactNode = text || <span className="quiet">None</span>;
  if (editing) return <Editor id={id} label={label} kind={kind} value={value} save={save} done={() => setEditing(false)} />;
  if (!canEdit) return <div className="inline-read">{reading}</div>;
  return (
    <button ref={button} type="button" className="inline-read inline-button" aria-label={`Edit ${label}: ${text || 'none'}`} onClick={() => setEditing(true)}>
      {reading}
    </button>
  );
}
