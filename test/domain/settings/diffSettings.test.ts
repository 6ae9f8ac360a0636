import fc from 'fast-check';
import type { DependencyLink, Holder, PiOverride, ReadinessCriterion, RoleAssignment, Settings, ValueStream } from '../../../src/contract';
import { diffSettings, proposeSettings } from '../../../src/domain';
import { cadence, catalogue, day } from '../arbitraries';
import { CATALOGUE, SETTINGS } from '../story';

const { cadence: CADENCE, intake, roles: [management] } = SETTINGS;
const [payments, ...others] = SETTINGS.streams as [ValueStream, ...ValueStream[]];
const [blocks, depends] = SETTINGS.dependencies as [DependencyLink, DependencyLink];
const [freeze] = CADENCE.overrides as [PiOverride];
const [benefit, businessCase, size] = intake.criteria as [ReadinessCriterion, ReadinessCriterion, ReadinessCriterion];
const sam: Holder = { kind: 'account', id: 'sam', name: 'Sam Lindqvist' };
const architect = (...holders: Holder[]): RoleAssignment => ({ role: 'architect', streamId: 'payments', holders });

const said = (after: Partial<Settings>): string[] => diffSettings(SETTINGS, { ...SETTINGS, ...after }, CATALOGUE).map(({ path, text }) => `${path} | ${text}`);

test.each<[string, Partial<Settings>, string[]]>([
  ['lead days', { intake: { ...intake, leadDays: 28 } }, ['intake.leadDays | Lead days: 14 → 28']],
  ['who admits', { intake: { ...intake, admission: 'by-portfolio' } }, ['intake.admission | Admission: at once → by Solution Portfolio Management']],
  ['a gate that fails', { intake: { ...intake, whenGateFails: 'open' } }, ['intake.whenGateFails | When the gate fails: closed → open']],
  ['a criterion that goes', { intake: { ...intake, criteria: [benefit, businessCase] } }, ['intake.criteria | Criterion removed: Job size']],
  ['a criterion that asks for more', { intake: { ...intake, criteria: [benefit, businessCase, { ...size, minimum: 3 } as ReadinessCriterion] } }, [
    'intake.criteria[2] | Criterion: Job size (field Job size is at least 1) → Job size (field Job size is at least 3)',
  ]],
  ['a criterion that comes', { intake: { ...intake, criteria: [...intake.criteria, { ...benefit, id: 'new', label: 'Benefit' }] } }, [
    'intake.criteria[3] | Criterion added: Benefit (field Benefit hypothesis is filled in)',
  ]],
  ['criteria of the kinds that look at no field', { intake: { ...intake, criteria: [...intake.criteria, { id: 'a', kind: 'checklist-item', label: 'Security' }, { id: 'b', kind: 'sign-off', label: 'Architecture', role: 'architect' }, { id: 'c', kind: 'providers-admitted', label: 'Providers' }] } }, [
    'intake.criteria[3] | Criterion added: Security (checklist item ticked)',
    'intake.criteria[4] | Criterion added: Architecture (sign-off by Architect/Engineering)',
    'intake.criteria[5] | Criterion added: Providers (cross-stream providers admitted)',
  ]],
  ['a criterion for some issue types only', { intake: { ...intake, criteria: [{ ...benefit, typeIds: ['32', '33'] }, businessCase, size] } }, [
    'intake.criteria[0] | Criterion: Benefit hypothesis (field Benefit hypothesis is filled in) → Benefit hypothesis (field Benefit hypothesis is filled in, for Epic, Initiative)',
  ]],
  ['WIP limits that come', { wip: [{ state: 'implementing', streamId: null, limit: 8 }, { state: 'ready', streamId: 'payments', limit: 3 }] }, [
    'wip[0].limit | WIP limit of implementing in the portfolio: none → 8', 'wip[1].limit | WIP limit of ready in Payments: none → 3',
  ]],
  ['how long the ledger is kept', { ledger: { keepMonths: 24 } }, ['ledger.keepMonths | Ledger entries are kept: for good → 24 months']],
  ['a project that joins', { streams: [{ ...payments, projectIds: ['1', '9'] }, ...others] }, ['streams[0].projectIds | Stream Payments: project HR added']],
  ['a project that moves', { streams: [payments, { ...others[0]!, projectIds: ['2'] }, { ...others[1]!, projectIds: ['4', '3'] }] }, [
    'streams[1].projectIds | Stream Channels: project WEB removed', 'streams[2].projectIds | Stream System Team: project WEB added',
  ]],
  ['a capacity that is set', { streams: [{ ...payments, capacity: 40 }, ...others] }, ['streams[0].capacity | Stream Payments: capacity not set → 40 points a PI']],
  ['a stream that comes', { streams: [...SETTINGS.streams, { id: 'people', name: 'People', kind: 'art', projectIds: ['9'], capacity: null }] }, ['streams[3] | Stream People added (ART): HR']],
  ['a stream that goes', { streams: others }, ['streams | Stream Payments removed']],
  ['a stream by another name and kind', { streams: [{ ...payments, name: 'Money', kind: 'art' }, ...others] }, [
    'streams[0].name | Stream Payments: now called Money', 'streams[0].kind | Stream Money: Solution Train → ART',
  ]],
  ['the rhythm', { cadence: { ...CADENCE, iterationDays: 21, iterationsPerPi: 4, ipIteration: false } }, [
    'cadence.iterationDays | Iteration length: 14 → 21 days', 'cadence.iterationsPerPi | Iterations in a PI: 6 → 4',
    'cadence.ipIteration | Last iteration for Innovation and Planning: yes → no',
  ]],
  ['where days are counted', { cadence: { ...CADENCE, anchor: '2026-01-19', timeZone: 'UTC', firstNumber: 7 } }, [
    'cadence.anchor | First day of the first PI: 12 Jan 2026 → 19 Jan 2026', 'cadence.timeZone | Time zone: Europe/Berlin → UTC', 'cadence.firstNumber | Number of the first PI: 1 → 7',
  ]],
  ['the naming', { cadence: { ...CADENCE, naming: 'Increment {seq}' } }, ['cadence.naming | Name of PIs: "PI {year}.{n}" → "Increment {seq}"']],
  ['an override that goes', { cadence: { ...CADENCE, overrides: [] } }, [
    'cadence.overrides | PI 2026.4: no longer 21 Sep 2026 to 3 Jan 2027 (Year-end freeze; later PIs shift)',
  ]],
  ['an override that changes', { cadence: { ...CADENCE, overrides: [{ ...freeze, end: '2027-01-10' }] } }, [
    'cadence.overrides[0] | PI 2026.4: 21 Sep 2026 to 3 Jan 2027 (Year-end freeze; later PIs shift) → 21 Sep 2026 to 10 Jan 2027 (Year-end freeze; later PIs shift)',
  ]],
  ['an override that comes', { cadence: { ...CADENCE, overrides: [freeze, { seq: 4, start: '2027-01-04', end: '2027-04-04', reason: 'Fair', following: 'shift' }] } }, [
    'cadence.overrides[1] | PI 2027.1: set to 4 Jan 2027 to 4 Apr 2027 (Fair; later PIs shift)',
  ]],
  ['the epics, by level', { epics: { by: 'level', level: 2 } }, ['epics.level | Portfolio epics: level 1 → level 2']],
  ['the epics, by type', { epics: { by: 'types', typeIds: ['32', '33'] } }, ['epics.typeIds | Portfolio epics: level 1 → Epic, Initiative']],
  ['a status', { statuses: [{ statusId: '11', state: 'reviewing' }, ...SETTINGS.statuses.slice(1)] }, ['statuses[0].state | Status Funnel: funnel → reviewing']],
  ['a status no longer mapped', { statuses: SETTINGS.statuses.slice(1) }, ['statuses | Status Funnel: funnel → not mapped']],
  ['a direction', { dependencies: [{ ...blocks, provider: 'inward' }, depends] }, ['dependencies[0].provider | Link type Blocks: the inward end provides (was: the outward end)']],
  ['a link type that comes and one that goes', { dependencies: [blocks, { linkTypeId: '20', provider: 'inward' }] }, [
    'dependencies[1].provider | Link type Relates: the inward end provides', 'dependencies | Link type Depends: no longer a dependency',
  ]],
  ['a field for the start', { fields: { ...SETTINGS.fields, start: 'duedate', sprint: null } }, ['fields.start | Field for start: Start date → Due date', 'fields.sprint | Field for sprint: Sprint → none']],
  ['a field for the finish', { fields: { ...SETTINGS.fields, finish: 'customfield_4' } }, ['fields.finish | Field for finish: Jira’s due date → Start date']],
  ['what browsers keep', { reading: { browserCache: false } }, ['reading.browserCache | Browsers keep what they have read: yes → no']],
  ['a role taken', { roles: [] }, ['roles | Solution Portfolio Management: group portfolio-management removed']],
  ['a role given', { roles: [management!, architect(sam, { ...sam, id: 'kim', name: '' })] }, [
    'roles[1].holders | Architect/Engineering of Payments: Sam Lindqvist added', 'roles[1].holders | Architect/Engineering of Payments: kim added',
  ]],
  ['a role without holders', { roles: [management!, architect()] }, []],
  ['another order', { streams: [...SETTINGS.streams].reverse(), statuses: [...SETTINGS.statuses].reverse(), dependencies: [depends, blocks] }, []],
])('%s is said in words, at its field', (_, after, lines) => expect(said(after)).toEqual(lines));

test('where a person is named, the ledger gets the account in place of the name; a group keeps its name', () => {
  const before = { ...SETTINGS, roles: [management!, architect(sam)] };
  const kept = (...roles: RoleAssignment[]) => diffSettings(before, { ...before, roles }).map((change) => change.kept);
  expect(kept(management!)).toEqual([{ text: 'Architect/Engineering of Payments: {who} removed', heldBy: 'sam' }]);
  expect(kept(management!, architect({ ...sam, name: 'Sam L.' }))).toEqual([{ text: 'Architect/Engineering of Payments: {who} is called otherwise now', heldBy: 'sam' }]);
  expect(kept(architect(sam))).toEqual([undefined]);
});

test('a holder by another name, and the role of a stream that is gone', () => {
  const before = { ...SETTINGS, roles: [architect(sam)] };
  expect(diffSettings(before, { ...before, roles: [architect({ ...sam, name: 'Sam L.' })] }).map(({ text }) => text)).toEqual(['Architect/Engineering of Payments: Sam Lindqvist is now called Sam L.']);
  expect(diffSettings(before, { ...before, streams: others, roles: [] }).map(({ text }) => text)).toEqual(['Stream Payments removed', 'Architect/Engineering of Payments: Sam Lindqvist removed']);
});

test('a WIP limit that changes, one that goes with its stream, and a ledger kept shorter', () => {
  const before: Settings = { ...SETTINGS, wip: [{ state: 'ready', streamId: null, limit: 8 }, { state: 'ready', streamId: 'payments', limit: 3 }], ledger: { keepMonths: 12 } };
  const after: Settings = { ...before, streams: others, wip: [{ state: 'ready', streamId: null, limit: 9 }], ledger: { keepMonths: 1 } };
  expect(diffSettings(before, after).map(({ path, text }) => `${path} | ${text}`)).toEqual([
    'streams | Stream Payments removed', 'wip[0].limit | WIP limit of ready in the portfolio: 8 → 9', 'wip | WIP limit of ready in Payments: 3 → none',
    'ledger.keepMonths | Ledger entries are kept: 12 months → 1 month',
  ]);
});

test('another epic type of the same name is a change too', () => {
  const twins = { ...CATALOGUE, issueTypes: [...CATALOGUE.issueTypes, { id: '40', name: 'Epic', hierarchyLevel: 1, subtask: false }] };
  const by = (...typeIds: string[]): Settings => ({ ...SETTINGS, epics: { by: 'types', typeIds } });
  expect(diffSettings(by('32'), by('40'), twins).map(({ text }) => text)).toEqual(['Portfolio epics: Epic (32) → Epic (40)']);
  expect(diffSettings(by('32', '33'), by('33', '32'), twins)).toEqual([]);
});

test('another field of the same name is a change too', () => {
  const twins = { ...CATALOGUE, fields: [...CATALOGUE.fields, { id: 'customfield_7', name: 'Start date', type: 'date', custom: true }] };
  const after = { ...SETTINGS, fields: { ...SETTINGS.fields, start: 'customfield_7' } };
  expect(diffSettings(SETTINGS, after, twins).map(({ text }) => text)).toEqual(['Field for start: customfield_4 → customfield_7']);
});

test('the order in which a thing\'s parts are written down is no change', () => {
  const turned = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(turned);
    return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).reverse().map(([key, part]) => [key, turned(part)])) : value;
  };
  expect(diffSettings(SETTINGS, turned(SETTINGS) as Settings, CATALOGUE)).toEqual([]);
});

test('without a catalogue, things go by their ids', () => {
  expect(diffSettings(SETTINGS, { ...SETTINGS, statuses: SETTINGS.statuses.slice(1) }).map(({ text }) => text)).toEqual(['Status 11: funnel → not mapped']);
});

test('the first save says what there is', () => {
  const lines = diffSettings(null, SETTINGS, CATALOGUE).map(({ text }) => text);
  expect(lines.slice(0, 6)).toEqual([
    'Cadence: PIs of 6 iterations of 14 days from 2026-01-12, Europe/Berlin', 'Intake: 14 lead days, 3 readiness criteria',
    'Epic fields: Start date, Sprint, Business value, Job size', 'Browsers keep what they have read: yes', 'Ledger entries are kept: for good', 'Stream Payments added (Solution Train): PAY',
  ]);
  expect(lines).toHaveLength(5 + 3 + 5 + 2 + 1);
});

test('nothing changed, nothing said; anything changed, something said', () => {
  fc.assert(
    fc.property(catalogue, day('2015-01-01', '2035-12-31'), fc.integer({ min: 0, max: 180 }), (site, today, leadDays) => {
      const { settings } = proposeSettings(site, today);
      expect(diffSettings(settings, structuredClone(settings), site)).toEqual([]);
      const changed = { ...settings, intake: { ...settings.intake, leadDays } };
      expect(diffSettings(settings, changed, site)).toHaveLength(leadDays === settings.intake.leadDays ? 0 : 1);
    }),
  );
});

test('two cadences differ in words exactly where they differ at all, and each line says where', () => {
  fc.assert(
    fc.property(cadence, cadence, (before, after) => {
      const changes = diffSettings({ ...SETTINGS, cadence: before }, { ...SETTINGS, cadence: after });
      expect(changes.length > 0).toBe(JSON.stringify(before) !== JSON.stringify(after));
      expect(changes.every(({ path, text }) => path.startsWith('cadence.') && !/undefined|NaN|null/.test(text))).toBe(true);
    }),
  );
});
