import { useId, useState, type FormEvent } from 'react';
import { isIssueKey } from './isIssueKey';

interface Props {
  issue: string | null;
  onChange: (issue: string | null) => void;
}

/** Asks for entries on one issue by its key, on Enter; emptied, it asks for all again. */
export function IssueField({ issue, onChange }: Props) {
  const id = useId();
  const [typed, setTyped] = useState({ issue, text: issue ?? '' });
  const [wrong, setWrong] = useState(false);
  // another address, as after "Clear filters", goes before what was typed
  const { text } = typed.issue === issue ? typed : { text: issue ?? '' };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const key = text.trim().toUpperCase();
    setWrong(key !== '' && !isIssueKey(key));
    if (key === '') onChange(null);
    else if (isIssueKey(key)) onChange(key);
  };
  return (
    <form className="lg-issue" role="search" onSubmit={submit} noValidate>
      <label htmlFor={id} className="il-hidden">
        Issue
      </label>
      <input id={id} className="rm-input" type="search" placeholder="Issue, as in PAY-12" value={text} autoComplete="off" data-testid="ledger-issue" aria-invalid={wrong} aria-describedby={wrong ? `${id}-wrong` : undefined} onChange={(event) => setTyped({ issue, text: event.target.value })} />
      <button type="submit" className="rm-button" data-testid="ledger-find">
        Find
      </button>
      {wrong && (
        <p id={`${id}-wrong`} className="il-problem" role="alert">
          That is no issue key. Enter one such as PAY-12, or nothing for all issues.
        </p>
      )}
    </form>
  );
}
