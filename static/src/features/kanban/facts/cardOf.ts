import { ADMISSIONS, NONE_16, NONE_32, READINESS } from '../../../portfolio/Portfolio';
import { textAt } from '../../../portfolio/Texts';
import type { KanbanFacts } from './KanbanModel';

/** What a card says, and the table of it. */
export interface CardFacts {
  epic: number;
  id: number;
  key: string;
  summary: string;
  stream: string;
  owner: string;
  /** As in "8.5"; null where it has none. */
  wsjf: string | null;
  readiness: { standing: (typeof READINESS)[number]; text: string };
  /** Names of PIs, or that there is none. */
  target: string;
  admission: string;
  /** Both in one. */
  plan: string;
}

/**
 * The words of a card.
 *
 * @example cardOf(facts, row).readiness.text // '2 to complete'
 */
export function cardOf({ portfolio, wiring, calendar }: Pick<KanbanFacts, 'portfolio' | 'wiring' | 'calendar'>, epic: number): CardFacts {
  const owner = portfolio.owner[epic] ?? NONE_16;
  const piName = (seq = NONE_32): string | null => (seq === NONE_32 ? null : calendar.piBySeq(seq).name);
  const wsjf = portfolio.wsjf[epic] ?? NaN;
  const plan = { target: piName(portfolio.targetPi[epic]), admitted: piName(portfolio.admittedPi[epic]), admission: ADMISSIONS[portfolio.admission[epic] ?? 0] ?? 'none' };
  return {
    epic,
    id: portfolio.ids[epic] ?? 0,
    key: textAt(portfolio.keys, epic),
    summary: textAt(portfolio.summaries, epic),
    stream: wiring.streams[portfolio.stream[epic] ?? -1]?.name ?? '',
    owner: owner === NONE_16 ? 'No owner' : (portfolio.tables.people[owner]?.name ?? 'No owner'),
    wsjf: Number.isNaN(wsjf) ? null : sayWsjf(wsjf),
    readiness: readinessOf(portfolio.readiness[epic], portfolio.missing[epic]),
    target: plan.target ?? 'No target PI',
    admission: sayAdmission(plan),
    plan: sayPlan(plan),
  };
}

/**
 * A WSJF to one decimal.
 *
 * @example sayWsjf(13 / 3) // '4.3'
 */
export const sayWsjf = (wsjf: number): string => (Math.round(wsjf * 10) / 10).toLocaleString('en-GB');

function readinessOf(index = 0, missing = 0): CardFacts['readiness'] {
  const standing = READINESS[index] ?? 'unknown';
  const text = { unknown: 'Not looked at', ready: 'Ready', 'not-ready': missing > 0 ? `${missing} to complete` : 'Not ready' }[standing];
  return { standing, text };
}

interface Plan {
  target: string | null;
  admitted: string | null;
  admission: (typeof ADMISSIONS)[number];
}

function sayAdmission({ admitted, admission }: Plan): string {
  if (admission === 'admitted') return admitted === null ? 'Admitted' : `Admitted to ${admitted}`;
  return { none: 'Not admitted', requested: 'Admission requested', declined: 'Admission declined' }[admission];
}

/**
 * Target and admission in one line.
 *
 * @example sayPlan({ target: 'PI 2027.2', admitted: 'PI 2027.1', admission: 'admitted' }) // 'Admitted to PI 2027.1, aims for PI 2027.2'
 */
export function sayPlan(plan: Plan): string {
  const { target, admitted, admission } = plan;
  if (admission === 'admitted') return target === null || target === admitted ? sayAdmission(plan) : `${sayAdmission(plan)}, aims for ${target}`;
  const aim = target === null ? 'No target PI' : `Aims for ${target}`;
  return admission === 'none' ? aim : `${aim}, ${sayAdmission(plan).toLowerCase()}`;
}
