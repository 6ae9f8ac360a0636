import type { IssueRead } from '../../src/app/ports';
import type { Admission } from '../../src/contract';
import { FIELD, PROJECT, STATUS } from './aSettings';

/** PAY-1 "Instant refunds": ready, every criterion holds, never admitted. */
export const anIssue = (overrides: Partial<IssueRead> = {}): IssueRead => ({
  id: '20001',
  key: 'PAY-1',
  projectId: PROJECT.PAY,
  typeId: '10200',
  level: 1,
  statusId: STATUS.ready,
  fields: { [FIELD.hypothesis]: 'Refunds in seconds', [FIELD.businessCase]: 'https://wiki.example.com/refunds', [FIELD.jobSize]: 5 },
  property: undefined,
  ...overrides,
});

export const anAdmission = (overrides: Partial<Admission> = {}): Admission => ({
  issueId: '20001',
  pi: '2027.1',
  state: 'admitted',
  requestedBy: 'erin',
  requestedAt: '2026-11-10T10:00:00.000Z',
  decidedBy: null,
  decidedAt: null,
  reason: null,
  version: 1,
  ...overrides,
});
