import { useCallback, useEffect, useState } from 'react';
import type { Fault } from '../../../../../src/contract';
import { SetupFailed } from './SetupFailed';
import { SetupForm } from './SetupForm';
import { SetupLoading } from './SetupLoading';
import { openSetup, type Opening } from './useSetup';

type Phase = { at: 'loading' } | { at: 'failed'; fault: Fault } | { at: 'open'; opening: Opening; count: number };

/** The admin page: reads, then shows the form, or says why it can't. */
export function SetupPage() {
  const [phase, setPhase] = useState<Phase>({ at: 'loading' });
  const [count, setCount] = useState(0);
  useEffect(() => {
    let wanted = true;
    void openSetup().then((reply) => {
      if (wanted) setPhase(reply.ok ? { at: 'open', opening: reply.value, count } : { at: 'failed', fault: reply.fault });
    });
    return () => {
      wanted = false;
    };
  }, [count]);
  const readAgain = useCallback(() => {
    setPhase({ at: 'loading' });
    setCount((before) => before + 1);
  }, []);
  if (phase.at === 'loading') return <SetupLoading />;
  if (phase.at === 'failed') return <SetupFailed fault={phase.fault} onRetry={readAgain} />;
  return <SetupForm key={phase.count} opening={phase.opening} onReload={readAgain} />;
}
