import type { Exception } from '../../src/contract';

/** PAY-1 into the running PI 2026.4: erin has asked, nobody has decided. */
export const anException = (overrides: Partial<Exception> = {}): Exception => ({
  issueId: '20001',
  pi: '2026.4',
  state: 'requested',
  reason: 'The regulator asks for it by the end of the year.',
  requestedBy: 'erin',
  requestedAt: '2026-11-20T10:00:00.000Z',
  decidedBy: null,
  decidedAt: null,
  answer: null,
  expiresOn: null,
  version: 1,
  ...overrides,
});
