import { isMessage } from '../wire/messages';
import { hostOriginOf } from '../wire/origins';
import { makePeer } from '../wire/makePeer';
import { makeCallBridge } from './makeCallBridge';
import { reportHeight } from './reportHeight';

declare global {
  interface Window {
    __bridge?: { callBridge(command: string, payload?: unknown): Promise<unknown> };
  }
}

/** Joins this app page to the host page around it. A page opened on its own gets no bridge, as in Forge. */
function start(): void {
  if (window.parent === window) return;
  const host = hostOriginOf(window.location);
  const peer = makePeer(
    (message) => window.parent.postMessage(message, host),
    (command) => Promise.reject(new Error(`A frame serves no commands, and "${command}" least of all.`)),
  );
  window.addEventListener('message', (event) => {
    if (event.source === window.parent && event.origin === host && isMessage(event.data)) peer.receive(event.data);
  });
  window.__bridge = { callBridge: makeCallBridge(peer) };
  document.addEventListener('DOMContentLoaded', () => reportHeight(document, (height) => void peer.call('frameHeight', { height })));
}

start();
