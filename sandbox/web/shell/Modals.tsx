import { useCallback, useEffect, useState, type ReactNode } from 'react';
import { AppModal } from '../parts/AppModal';
import { IssueModal } from '../pages/issue/IssueModal';
import { onPath } from '../state/history';
import { ModalsProvider, type OpenModal } from '../state/modals';

/** Shows the modals that frames open, the newest on top; one may open another. */
export function Modals({ children }: { children: ReactNode }) {
  const [stack, setStack] = useState<OpenModal[]>([]);
  // whoever goes to another page leaves these behind
  useEffect(() => onPath(() => setStack([])), []);
  const open = useCallback((modal: OpenModal) => setStack((now) => [...now, modal]), []);
  const closer = (modal: OpenModal) => (payload?: unknown): void => {
    setStack((now) => now.filter((one) => one !== modal));
    if (modal.kind === 'app') void modal.request.onClose(payload);
    else void modal.onClose();
  };
  return (
    <ModalsProvider value={open}>
      {children}
      {stack.map((modal, at) =>
        modal.kind === 'app' ? <AppModal key={at} {...modal} close={closer(modal)} /> : <IssueModal key={at} issueKey={modal.issueKey} close={closer(modal)} />,
      )}
    </ModalsProvider>
  );
}
