import type { Peer } from '../wire/makePeer';
import { applyTheme } from './applyTheme';
import { makeFrameHistory, type HistoryLocation } from './makeFrameHistory';

type CallBridge = (command: string, payload?: unknown) => Promise<unknown>;

/** What `@forge/bridge` calls for everything. Two commands need something on this side of the wire; the rest just cross it. */
export function makeCallBridge(peer: Peer): CallBridge {
  const enableTheming: CallBridge = () => peer.call('enableTheming', { apply: applyTheme });
  const createHistory: CallBridge = async () => {
    const history = makeFrameHistory((step) => void peer.call('historyStep', step));
    history.arrive((await peer.call('createHistory', { arrive: history.arrive })) as HistoryLocation, 'POP');
    return history.history;
  };
  return (command, payload) => {
    if (command === 'enableTheming') return enableTheming(command);
    if (command === 'createHistory') return createHistory(command);
    return peer.call(command, payload);
  };
}
