import type { Message } from '../../../sandbox/web/wire/messages';
import { makePeer, type Peer } from '../../../sandbox/web/wire/makePeer';

type Serve = (command: string, payload: unknown) => Promise<unknown>;

/** Two ends of a wire, joined as windows are: every message is cloned on its way and arrives later. */
export function peerPair(serveHost: Serve): { frame: Peer; host: Peer } {
  const post = (to: () => Peer) => (message: Message): void => {
    const copy = structuredClone(message);
    queueMicrotask(() => to().receive(copy));
  };
  const frame: Peer = makePeer(post(() => host), () => Promise.reject(new Error('A frame serves nothing.')));
  const host: Peer = makePeer(post(() => frame), serveHost);
  return { frame, host };
}
