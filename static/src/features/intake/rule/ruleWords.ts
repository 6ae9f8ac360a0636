import type { GateRule } from '../../../../../src/contract';

/** A rule as an admin reads it. */
export interface RuleWords {
  rule: GateRule;
  title: string;
  /** On which transition it belongs. */
  where: string;
  /** What it asks. */
  asks: string;
  /** What somebody reads whom it stops. */
  example: string;
}

/** The rules: those of the intake in the order in which an epic meets them, then the one for all other states. */
export const RULE_WORDS: readonly RuleWords[] = [
  {
    rule: 'ready',
    title: 'Into ready',
    where: 'For the transition into the portfolio backlog.',
    asks: 'Lets an epic pass when every readiness criterion holds, and the WIP limits of ready have room.',
    example: 'Not ready: Lean business case is empty, Job size is empty; at least 1 is needed. Next: PI 2027.1, open until 21 Dec. Ask the epic owner to complete it.',
  },
  {
    rule: 'implementing',
    title: 'Into implementing',
    where: 'For the transition that starts the work.',
    asks: 'Lets an epic pass when it was admitted to a PI that has begun, and the WIP limits of implementing have room; or when an exception stands for it.',
    example: 'Intake for PI 2026.4 closed on 7 Sep. Next: PI 2027.1, open until 21 Dec. Ask for admission to PI 2027.1 in the Interlock panel; Solution Portfolio Management can help.',
  },
  {
    rule: 'wip',
    title: 'WIP limit only',
    where: 'For a transition into any other state of the Portfolio Kanban.',
    asks: 'Lets an epic pass when the WIP limits of the state that it leads to have room. Of a state without a limit it asks nothing.',
    example: 'The WIP limit of Payments for analyzing is reached: 3 of 3, held by PAY-2, PAY-5, PAY-7. Finish or stop one of them first.',
  },
];

/** @example wordsOfRule('ready').title // 'Into ready' */
export const wordsOfRule = (rule: GateRule): RuleWords | undefined => RULE_WORDS.find((words) => words.rule === rule);
