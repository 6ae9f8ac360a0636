import type { Milestone } from '../../src/contract';

export const MILESTONE_ID = '0b8f6a1e-6d2c-4c7e-9a35-2f1f7f0c9a01';

/** "Tariffs known": a learning milestone of Payments in PI 2027.1, as sam saved it. */
export const aMilestone = (overrides: Partial<Milestone> = {}): Milestone => ({
  id: MILESTONE_ID,
  name: 'Tariffs known',
  kind: 'learning',
  day: '2027-02-12',
  streamIds: ['payments'],
  note: 'The regulator publishes them in January.',
  versions: [],
  changedBy: 'sam',
  changedAt: '2026-11-10T10:00:00.000Z',
  version: 1,
  ...overrides,
});
