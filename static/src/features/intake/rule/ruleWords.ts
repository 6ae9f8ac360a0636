import type { IntakeRule } from '../../../../../src/contract';

/** A rule as an admin reads it. */
export interface RuleWords {
  rule: IntakeRule;
  title: string;
  /** On which transition it belongs. */
  where: string;
  /** What it asks. */
  asks: string;
  /** What somebody reads whom it stops. */
  example: string;
}

/** Both rules, in the order in which an epic meets them. */
export const RULE_WORDS: readonly RuleWords[] = [
  {
    rule: 'ready',
    title: 'Into ready',
    where: 'For the transition into the portfolio backlog.',
    asks: 'Lets an epic pass when every readiness criterion holds.',
    example: 'Not ready: Lean business case is empty, Job size is empty; at least 1 is needed. Next: PI 2027.1, open until 21 Dec. Ask the epic owner to complete it.',
  },
  {
    rule: 'implementing',
    title: 'Into implementing',
    where: 'For the transition that starts the work.',
    asks: 'Lets an epic pass when it was admitted to a PI that has begun.',
    example: 'Intake for PI 2026.4 closed on 7 Sep. Next: PI 2027.1, open until 21 Dec. Ask for admission to PI 2027.1 in the Interlock panel; Solution Portfolio Management can help.',
  },
];

/** @example wordsOfRule('ready').title // 'Into ready' */
export const wordsOfRule = (rule: IntakeRule): RuleWords | undefined => RULE_WORDS.find((words) => words.rule === rule);
