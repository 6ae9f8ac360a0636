import type { QueueItem, QueueOutcome } from '../../../../../../src/contract';
import { call } from '../../../../bridge/bridge';
import type { Decision } from './rowState';

/** What the server takes in one call. */
const CHUNK = 25;

interface Told {
  /** These are being decided now. */
  onAsk: (issueIds: string[]) => void;
  onAnswer: (outcomes: QueueOutcome[]) => void;
}

/**
 * Decides on many requests, 25 a call, one call after another. A call that fails leaves its own as they are, and ends it: the
 * next one would most likely fail too.
 *
 * @example await decideInChunks(items, 'admit', null, { onAsk, onAnswer })
 */
export async function decideInChunks(items: readonly QueueItem[], decision: Decision, reason: string | null, { onAsk, onAnswer }: Told): Promise<void> {
  for (let at = 0; at < items.length; at += CHUNK) {
    const chunk = items.slice(at, at + CHUNK);
    onAsk(chunk.map(({ issueId }) => issueId));
    const answer = await call('intake.decideMany', { items: chunk, decision, reason });
    if (!answer.ok) {
      const left = items.slice(at);
      return onAnswer(left.map(({ issueId }) => ({ issueId, admission: null, fault: answer.fault })));
    }
    onAnswer(answer.value);
  }
}
