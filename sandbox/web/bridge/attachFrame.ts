import { isMessage } from '../wire/messages';
import { makePeer } from '../wire/makePeer';
import { frameOriginOf } from '../wire/origins';
import type { Desk } from './desk';
import { makeCommands } from './makeCommands';

/**
 * Serves the bridge of one iframe: only messages that come from its own window and origin are heard, and answers go to
 * that origin alone.
 *
 * @returns stops serving and undoes what the frame had subscribed to
 */
export function attachFrame(iframe: HTMLIFrameElement, desk: Omit<Desk, 'onGone'>): () => void {
  const origin = frameOriginOf(iframe.src, window.location.href);
  const undos: (() => void)[] = [];
  const run = makeCommands({ ...desk, onGone: (undo) => void undos.push(undo) });
  const serve = (command: string, payload: unknown): Promise<unknown> =>
    run(command, payload).catch((error: unknown) => {
      // the bridge packages put words of their own in place of some errors, so the developer finds ours here
      console.error(`[bridge] ${desk.module.key}, ${command}:`, error);
      throw error;
    });
  const peer = makePeer((message) => iframe.contentWindow?.postMessage(message, origin), serve);
  const hear = (event: MessageEvent): void => {
    if (event.source === iframe.contentWindow && event.origin === origin && isMessage(event.data)) peer.receive(event.data);
  };
  window.addEventListener('message', hear);
  return () => {
    window.removeEventListener('message', hear);
    undos.forEach((undo) => undo());
    peer.close();
  };
}
