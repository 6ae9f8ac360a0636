import type { Pi, Wiring } from '../../../../src/contract';
import { sayDay } from '../../../../src/domain/calendar';
import type { MovedEpic } from './MovedEpic';

/** What a move to a PI would give, before it is made. */
export interface MovePreview {
  pi: Pi;
  /** Whether the target can be set at all. What intake says is advice: an epic may aim for a PI long before it is admitted. */
  allowed: boolean;
  standing: 'admitted' | 'open' | 'later' | 'exception' | 'same' | 'over';
  text: string;
  /** What the move leaves as it is: an admission to a later PI, dates of its own that end elsewhere. */
  but: string | null;
}

type Facts = Pick<Wiring, 'windows' | 'today'>;

/**
 * Whether a PI can be aimed for, and whether the epic could still come in: by its admission and by the PI's intake on this day.
 *
 * @example movePreview(pi, epic, wiring).text // 'Intake is open until 21 Dec'
 */
export function movePreview(pi: Pi, epic: MovedEpic, wiring: Facts): MovePreview {
  const { today } = wiring;
  const { admitted } = epic;
  const no = (standing: 'same' | 'over', text: string): MovePreview => ({ pi, allowed: false, standing, text, but: null });
  if (epic.done) return no('over', 'It is done, and stays where it finished');
  if (pi.end < today) return no('over', `Ended on ${sayDay(pi.end, today)}`);
  if (epic.target === pi.key) return no('same', 'Its target as it is');
  const may = admitted && admitted.seq <= pi.seq ? ({ standing: 'admitted', text: `Admitted to ${admitted.name}, so it may be worked on` } as const) : intakeOf(pi, wiring);
  return { pi, allowed: true, ...may, but: sayBut(pi, epic) };
}

function intakeOf(pi: Pi, { windows, today }: Facts): Pick<MovePreview, 'standing' | 'text'> {
  const window = windows.find((choice) => choice.pi.key === pi.key);
  if (!window) return { standing: 'later', text: 'Intake is not open yet' };
  const { opensOn, closesOn, open } = window;
  if (open) return { standing: 'open', text: `Intake is open until ${sayDay(closesOn, today)}` };
  if (opensOn > today) return { standing: 'later', text: `Intake opens on ${sayDay(opensOn, today)}` };
  return { standing: 'exception', text: `Intake closed on ${sayDay(closesOn, today)}: can only be reached by exception` };
}

function sayBut(pi: Pi, { admitted, ownFinish }: MovedEpic): string | null {
  const later = admitted && admitted.seq > pi.seq ? [`It stays admitted to ${admitted.name}.`] : [];
  const dates = ownFinish && ownFinish.seq !== pi.seq ? [`Its own dates still end in ${ownFinish.name}.`] : [];
  return [...later, ...dates].join(' ') || null;
}
