import type { Cadence, IntakePolicy, Settings, StoredSettings } from '../../src/contract';

/** Projects of the seeded story, by key. */
export const PROJECT = { PAY: '10001', MOB: '10002', WEB: '10003', DAT: '10004', SYS: '10005', SEC: '10006', HR: '10007' };

/** Fields of the readiness criteria. */
export const FIELD = { hypothesis: 'customfield_10021', businessCase: 'customfield_10022', jobSize: 'customfield_10023' };

/** Fields that epics are planned and weighed by; the job size is the criterion's too. */
export const EPIC_FIELD = { start: 'customfield_10011', sprint: 'customfield_10012', businessValue: 'customfield_10024', timeCriticality: 'customfield_10025', riskReduction: 'customfield_10026' };

export const STATUS = { funnel: '10101', reviewing: '10102', analyzing: '10103', ready: '10104', implementing: '10105', done: '10106' };

export const aCadence = (overrides: Partial<Cadence> = {}): Cadence => ({
  anchor: '2026-01-12',
  iterationDays: 14,
  iterationsPerPi: 6,
  ipIteration: true,
  timeZone: 'Europe/Berlin',
  naming: 'PI {year}.{n}',
  firstNumber: 1,
  overrides: [{ seq: 3, start: '2026-09-21', end: '2027-01-03', reason: 'Year-end freeze', following: 'shift' }],
  ...overrides,
});

export const aPolicy = (overrides: Partial<IntakePolicy> = {}): IntakePolicy => ({
  leadDays: 14,
  whenGateFails: 'closed',
  admission: 'at-once',
  criteria: [
    { id: 'hypothesis', kind: 'field-set', label: 'Benefit hypothesis', fieldId: FIELD.hypothesis },
    { id: 'business-case', kind: 'field-set', label: 'Lean business case', fieldId: FIELD.businessCase },
    { id: 'job-size', kind: 'number-at-least', label: 'Job size', fieldId: FIELD.jobSize, minimum: 1 },
  ],
  ...overrides,
});

/** The seeded story's settings. */
export const aSettings = (overrides: Partial<Settings> = {}): Settings => ({
  cadence: aCadence(),
  streams: [
    { id: 'payments', name: 'Payments', kind: 'solution-train', projectIds: [PROJECT.PAY], capacity: 40 },
    { id: 'channels', name: 'Channels', kind: 'solution-train', projectIds: [PROJECT.MOB, PROJECT.WEB], capacity: 60 },
    { id: 'data-platform', name: 'Data Platform', kind: 'art', projectIds: [PROJECT.DAT], capacity: 30 },
    { id: 'system-team', name: 'System Team', kind: 'shared-service', projectIds: [PROJECT.SYS], capacity: 16 },
    { id: 'security', name: 'Security', kind: 'art', projectIds: [PROJECT.SEC], capacity: 24 },
  ],
  epics: { by: 'level', level: 1 },
  statuses: Object.entries(STATUS).map(([state, statusId]) => ({ statusId, state: state as keyof typeof STATUS })),
  dependencies: [{ linkTypeId: '10000', provider: 'outward' }],
  fields: { ...EPIC_FIELD, finish: null, jobSize: FIELD.jobSize },
  reading: { browserCache: true },
  intake: aPolicy(),
  wip: [],
  ledger: { keepMonths: null },
  roles: [
    { role: 'solution-portfolio-management', streamId: null, holders: [{ kind: 'group', id: 'portfolio-management', name: 'portfolio-management' }] },
    { role: 'enterprise-architect', streamId: null, holders: [{ kind: 'account', id: 'noor', name: 'Noor Haddad' }] },
  ],
  ...overrides,
});

export const aStored = (settings: Partial<Settings> = {}, revision = 1): StoredSettings => ({
  revision,
  savedAt: '2026-11-01T08:00:00.000Z',
  savedBy: 'ada',
  settings: aSettings(settings),
});
