import { useCallback, useEffect, useState } from 'react';
import type { Reply } from '../api/http';

/**
 * Loads with `load`, again whenever that function changes (wrap it in `useCallback`), `revision` changes or
 * `reload` is called. A reload keeps what is shown until the new reply is there; a change of `load` starts from nothing.
 */
export function useLoad<T>(load: () => Promise<Reply<T>>, revision = 0): { reply: Reply<T> | null; reload: () => void } {
  const [held, setHeld] = useState<{ by: () => Promise<Reply<T>>; reply: Reply<T> } | null>(null);
  const [round, setRound] = useState(0);
  useEffect(() => {
    let wanted = true;
    void load().then((reply) => {
      if (wanted) setHeld({ by: load, reply });
    });
    return () => {
      wanted = false;
    };
  }, [load, round, revision]);
  const reload = useCallback(() => setRound((n) => n + 1), []);
  return { reply: held?.by === load ? held.reply : null, reload };
}
