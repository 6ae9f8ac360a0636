import type { ReactNode } from 'react';

interface Props {
  children: ReactNode;
  onPress: () => void;
  /** Ignores presses but keeps the focus, which `disabled` would lose. */
  waiting?: boolean;
  testId?: string;
}

/** A button that looks like a link. Plain HTML with tokens, since it is on screen before any component library has arrived. */
export function TextButton({ children, onPress, waiting = false, testId }: Props) {
  return (
    <button type="button" className="il-textbutton" data-testid={testId} aria-disabled={waiting} onClick={() => !waiting && onPress()}>
      {children}
    </button>
  );
}
