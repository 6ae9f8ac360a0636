import { useCallback, useState } from 'react';

/** Whether a form is open in place of the button that opens it. */
export interface InPlace<Form extends string> {
  form: Form | null;
  open: (form: Form) => void;
  close: () => void;
  /** The form that was closed last: its button, which has come back, takes the focus that went with the form. */
  left: Form | null;
}

/**
 * Opens and closes forms in place, without losing the focus.
 *
 * @example const place = useInPlace<'grant' | 'refuse'>(); // <Button autoFocus={place.left === 'grant'} onClick={() => place.open('grant')} />
 */
export function useInPlace<Form extends string>(): InPlace<Form> {
  const [{ form, left }, set] = useState<{ form: Form | null; left: Form | null }>({ form: null, left: null });
  const open = useCallback((next: Form) => set({ form: next, left: null }), []);
  const close = useCallback(() => set((now) => ({ form: null, left: now.form })), []);
  return { form, open, close, left };
}
