import type { Exception, IntakeView } from '../../../../../../src/contract';
import { sayDay } from '../../../../../../src/domain/calendar';
import { sayDayOf } from '../../../../ui/sayDayOf';
import { byName, type Names } from '../byName';
import { piOf } from '../piOf';

/** Where an epic's exception stands, in words. */
export interface ExceptionWords {
  pi: string;
  text: string;
  type: 'success' | 'inprogress' | 'removed' | 'default';
  /** Who asked and why, then who decided and what they said. */
  lines: string[];
}

type View = Pick<IntakeView, 'exception' | 'choices' | 'currentPi' | 'today'>;

/**
 * The exception on record, in words; null where there is none.
 *
 * @param names of those who acted, as far as they are there
 * @example exceptionWords(view, names)?.text // 'Granted until 3 Jan 2027'
 */
export function exceptionWords(view: View, names: Names): ExceptionWords | null {
  const { exception, today } = view;
  if (!exception) return null;
  const asked = `Asked for${byName(names, exception.requestedBy)} on ${sayDayOf(exception.requestedAt, today)}: ${exception.reason}`;
  return { pi: piOf(view, exception.pi).name, ...stateWords(exception, today), lines: [asked, ...answerLines(exception, today, names)] };
}

function stateWords({ state, expiresOn }: Exception, today: string): Pick<ExceptionWords, 'text' | 'type'> {
  if (state === 'requested') return { text: 'Waits for Solution Portfolio Management', type: 'inprogress' };
  if (state === 'refused') return { text: 'Refused', type: 'removed' };
  if (expiresOn === null) return { text: 'Granted', type: 'success' };
  return expiresOn < today ? { text: `Expired on ${sayDay(expiresOn, today)}`, type: 'default' } : { text: `Granted until ${sayDay(expiresOn, today)}`, type: 'success' };
}

function answerLines({ state, decidedBy, decidedAt, answer }: Exception, today: string, names: Names): string[] {
  if (decidedBy === null || decidedAt === null) return [];
  return [`${state === 'granted' ? 'Granted' : 'Refused'}${byName(names, decidedBy)} on ${sayDayOf(decidedAt, today)}${answer ? `: ${answer}` : ''}`];
}
