import { useEffect, useId, useRef, type ReactNode } from 'react';

interface Props {
  title: string;
  onClose: () => void;
  children: ReactNode;
}

/**
 * A dialog over the page. The browser's own, because Atlaskit's writes a style element to lock scrolling, which the content
 * security policy refuses; this one traps the focus and gives it back by itself.
 */
export function DialogBox({ title, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const opened = dialog.current;
    if (opened && !opened.open) opened.showModal();
    return () => opened?.close();
  }, []);
  return (
    <dialog ref={dialog} className="il-dialog" aria-labelledby={id} onCancel={onClose}>
      <h2 id={id} className="il-heading">
        {title}
      </h2>
      {children}
    </dialog>
  );
}
