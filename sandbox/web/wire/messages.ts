/** Marks our messages among everything else that windows post to each other. */
export const CHANNEL = 'forge-sandbox-bridge';

interface Envelope {
  channel: typeof CHANNEL;
  /** Chosen by the asking side; an answer repeats it. */
  id: number;
}

/** What a frame and its host page send each other. Functions in values travel as references, see `pack`. */
export type Message =
  | (Envelope & { kind: 'call'; command: string; payload: unknown })
  | (Envelope & { kind: 'callback'; ref: number; args: unknown[] })
  | (Envelope & { kind: 'answer'; ok: true; value: unknown })
  | (Envelope & { kind: 'answer'; ok: false; error: string });

/** Whether a posted value is one of ours. The sender's origin and window are checked by whoever listens. */
export function isMessage(data: unknown): data is Message {
  if (typeof data !== 'object' || data === null) return false;
  const { channel, kind, id } = data as { channel?: unknown; kind?: unknown; id?: unknown };
  return channel === CHANNEL && typeof id === 'number' && (kind === 'call' || kind === 'callback' || kind === 'answer');
}
