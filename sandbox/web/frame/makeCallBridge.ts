import type { Peer } from '../wire/makePeer';
import { applyTheme } from './applyTheme';
import { makeFrameHistory, type HistoryLocation } from './makeFrameHistory';

type CallBridge = (command: string, payload?: unknown) => Promise<unknown>;

/** What `@forge/bridge` calls for everything. Two commands need something on this side of the wire; the rest just cross it. */
export function makeCallBridge(peer: Peer): CallBridge {
  const local: Record<string, CallBridge> = {
    enableTheming: () => peer.call('enableTheming', { apply: applyTheme }),
    createHistory: async () => {
      const history = makeFrameHistory((step) => void peer.call('historyStep', step));
      history.arrive((await peer.call('createHistory', { arrive: history.arrive })) as HistoryLocation, 'POP');
      return history.history;
    },
  };
  return (command, payload) => (local[command] ?? ((name, given) => peer.call(name, given)))(command, payload);
}
