import type { Evidence, Scores } from '../../src/contract';

export const NO_SCORES: Scores = { businessValue: null, timeCriticality: null, riskReduction: null, jobSize: null };

/** What storage says of an epic that nobody has recorded anything about. */
export const noEvidence = (issueId: string): Evidence => ({ issueId, scores: NO_SCORES, marks: [], version: 0 });

/** Of PAY-1: WSJF entered, and one checklist item ticked by erin. */
export const anEvidence = (overrides: Partial<Evidence> = {}): Evidence => ({
  issueId: '20001',
  scores: { businessValue: 8, timeCriticality: 5, riskReduction: 3, jobSize: 5 },
  marks: [{ criterionId: 'vision', by: 'erin', at: '2026-11-12T10:00:00.000Z' }],
  version: 1,
  ...overrides,
});
