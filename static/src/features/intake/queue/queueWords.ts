import type { PiOption } from './pi/piChoices';

/**
 * The sentence over the queue: what may be done with it, and by whom.
 *
 * @example queueIntro(open, true) // 'Ranked by WSJF: cost of delay by job size. You can admit or decline each request, or many at once.'
 */
export function queueIntro({ pi, intake }: Pick<PiOption, 'pi' | 'intake'>, mayDecide: boolean): string {
  if (intake === 'closed') return `The intake for ${pi.name} is closed. A request that was not decided by then can only be declined; its owner asks for a later PI.`;
  if (intake === 'later') return `The intake for ${pi.name} is not open yet.`;
  return `Ranked by WSJF: cost of delay by job size. ${mayDecide ? 'You can admit or decline each request, or many at once.' : 'Solution Portfolio Management decides; you can read along.'}`;
}
