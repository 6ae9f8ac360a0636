import { CHANNEL, type Message } from './messages';
import { pack, unpack } from './pack';

type AnyFunction = (...args: unknown[]) => unknown;
interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/** One end of the wire between a frame and its host page. */
export interface Peer {
  /** Asks the other end to run a command. Rejects with the other end's message. */
  call(command: string, payload?: unknown): Promise<unknown>;
  /** Feeds in a message that came from the other end. */
  receive(message: Message): void;
  /** Rejects whatever still waits for an answer. */
  close(): void;
}

/**
 * Makes an end that sends with `send` and answers calls with `serve`. Both ends are alike: a function in a payload or
 * an answer stays where it is, and the other end gets a stand-in that calls it.
 *
 * @example const peer = makePeer((message) => parent.postMessage(message, origin), serve);
 */
export function makePeer(send: (message: Message) => void, serve: (command: string, payload: unknown) => Promise<unknown>): Peer {
  const kept: AnyFunction[] = [];
  const waiting = new Map<number, Waiting>();
  let lastId = 0;

  const keep = (fn: AnyFunction): number => {
    const known = kept.indexOf(fn);
    return known >= 0 ? known : kept.push(fn) - 1;
  };
  const ask = (message: (id: number) => Message): Promise<unknown> =>
    new Promise((resolve, reject) => {
      lastId += 1;
      waiting.set(lastId, { resolve, reject });
      send(message(lastId));
    });
  const callerOf = (ref: number): AnyFunction => (...args) =>
    ask((id) => ({ channel: CHANNEL, kind: 'callback', id, ref, args: pack(args, keep) as unknown[] }));
  const answer = async (id: number, run: () => unknown): Promise<void> => {
    try {
      send({ channel: CHANNEL, kind: 'answer', id, ok: true, value: pack(await run(), keep) });
    } catch (error) {
      send({ channel: CHANNEL, kind: 'answer', id, ok: false, error: error instanceof Error ? error.message : String(error) });
    }
  };
  const settle = (message: Message & { kind: 'answer' }): void => {
    const waiter = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.ok) waiter?.resolve(unpack(message.value, callerOf));
    else waiter?.reject(new Error(message.error));
  };

  return {
    call: (command, payload) => ask((id) => ({ channel: CHANNEL, kind: 'call', id, command, payload: pack(payload, keep) })),
    receive(message) {
      if (message.kind === 'answer') return settle(message);
      if (message.kind === 'call') return void answer(message.id, () => serve(message.command, unpack(message.payload, callerOf)));
      void answer(message.id, () => {
        const fn = kept[message.ref];
        if (!fn) throw new Error(`No function ${message.ref} was ever sent.`);
        return fn(...(unpack(message.args, callerOf) as unknown[]));
      });
    },
    close() {
      waiting.forEach((waiter) => waiter.reject(new Error('The frame is gone.')));
      waiting.clear();
    },
  };
}
