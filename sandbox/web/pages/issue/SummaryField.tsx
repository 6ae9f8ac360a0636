import { IconButton } from '@atlaskit/button/new';
import EditIcon from '@atlaskit/icon/core/edit';
import Textfield from '@atlaskit/textfield';
import Button from '@atlaskit/button/new';
import { useState, type FormEvent } from 'react';
import { PageHeading } from '../../parts/PageHeading';

interface Props {
  issueKey: string;
  summary: string;
  asPage: boolean;
  canEdit: boolean;
  save(text: string): Promise<string | null>;
}

/** The issue's summary as the heading of its page; edited in place. */
export function SummaryField({ issueKey, summary, asPage, canEdit, save }: Props) {
  const [text, setText] = useState<string | null>(null);
  const [error, setError] = useState('');
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const complaint = text === summary ? null : await save(text ?? '');
    setError(complaint ?? '');
    if (!complaint) setText(null);
  };
  if (text === null)
    return (
      <div className="summary">
        {asPage ? <PageHeading title={`[${issueKey}] ${summary}`}>{summary}</PageHeading> : <h1 className="page-title">{summary}</h1>}
        {canEdit ? <IconButton icon={EditIcon} label="Edit summary" appearance="subtle" spacing="compact" onClick={() => setText(summary)} /> : null}
      </div>
    );
  return (
    <form className="summary" onSubmit={(event) => void submit(event)} onKeyDown={(event) => event.key === 'Escape' && setText(null)}>
      <Textfield autoFocus aria-label="Summary" value={text} isInvalid={error !== ''} onChange={(event) => setText(event.currentTarget.value)} />
      <Button type="submit" appearance="primary">
        Save
      </Button>
      <Button appearance="subtle" onClick={() => setText(null)}>
        Cancel
      </Button>
      {error ? (
        <p role="alert" className="field-error">
          {error}
        </p>
      ) : null}
    </form>
  );
}
