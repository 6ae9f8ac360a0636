import type { ReactNode } from 'react';

interface Props {
  children: ReactNode;
  testId: string;
  /** Left out, it submits its form. */
  onPress?: () => void;
  look?: 'usual' | 'primary' | 'danger' | 'quiet';
  /** Ignores presses but keeps the focus, which `disabled` would lose. */
  busy?: boolean;
  /** Its name for screen readers, where the words on it are the same in every row. It must begin with them. */
  name?: string;
}

/** A button of plain HTML with tokens: lists of milestones have many, and the component library's weighs more than the list. */
export function ActionButton({ children, testId, onPress, look = 'usual', busy = false, name }: Props) {
  return (
    <button type={onPress ? 'button' : 'submit'} className={`ms-button ms-${look}`} data-testid={testId} aria-disabled={busy} aria-busy={busy} aria-label={name} onClick={onPress && (() => !busy && onPress())}>
      {children}
    </button>
  );
}
