import Textfield from '@atlaskit/textfield';
import SearchIcon from '@atlaskit/icon/core/search';
import { useRef, type FormEvent } from 'react';
import { go } from '../state/history';

/** Jumps to an issue by its key. */
export function IssueJump() {
  const field = useRef<HTMLInputElement>(null);
  const jump = (event: FormEvent): void => {
    event.preventDefault();
    const key = field.current?.value.trim().toUpperCase();
    if (!key || !field.current) return;
    field.current.value = '';
    go(`/browse/${encodeURIComponent(key)}`);
  };
  return (
    <form className="jump" role="search" onSubmit={jump}>
      <Textfield
        ref={field}
        aria-label="Go to an issue by its key"
        placeholder="Issue key, as in PAY-1"
        isCompact
        autoComplete="off"
        testId="host-jump"
        elemBeforeInput={
          <span className="jump-icon">
            <SearchIcon label="" color="var(--ds-icon-subtle)" />
          </span>
        }
      />
    </form>
  );
}
