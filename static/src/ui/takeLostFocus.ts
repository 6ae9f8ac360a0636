/**
 * Gives the focus to words that took the place of a pressed button, for as long as nothing else has it. A ref.
 *
 * @example <p tabIndex={-1} ref={takeLostFocus}>Admitted</p>
 */
export function takeLostFocus(words: HTMLElement | null): void {
  if (document.activeElement === document.body) words?.focus({ preventScroll: true });
}
