import { toDayNumber } from '../../../src/domain/calendar';
import { NO_FIELDS } from '../../../src/domain/settings';
import { decodeEpic, fieldsOf } from '../../../static/src/portfolio/decode/decodeEpic';
import { NONE_32 } from '../../../static/src/portfolio/Portfolio';
import { aWiring } from '../../builders/aPortfolio';

const wiring = {
  ...aWiring(),
  fields: { start: 'customfield_1', finish: null, sprint: 'customfield_2', businessValue: 'customfield_3', timeCriticality: 'customfield_4', riskReduction: null, jobSize: 'customfield_5' },
  dependencies: [{ linkTypeId: '10', provider: 'outward' as const }, { linkTypeId: '11', provider: 'inward' as const }],
};

const decode = (fields: Record<string, unknown>, properties: Record<string, unknown> = {}) => decodeEpic({ id: '101', key: 'PAY-1', fields, properties }, wiring);

describe('decodeEpic', () => {
  it('reads an epic', () => {
    const epic = decode(
      {
        summary: 'Instant refunds', project: { id: '1', key: 'PAY', name: 'Payments' }, issuetype: { id: '2', name: 'Epic' }, status: { id: '3', name: 'Ready', statusCategory: { key: 'new' } },
        assignee: { accountId: 'erin', displayName: 'Erin Okafor' }, duedate: '2027-03-14', customfield_1: '2027-01-04',
        customfield_2: [{ id: 7, name: 'Sprint 7', state: 'active', startDate: '2026-11-23T23:30:00.000Z', endDate: '2026-12-06T10:00:00.000Z' }],
        customfield_3: 5, customfield_4: 8, customfield_5: 3, fixVersions: [{ id: '9', name: '4.0', releaseDate: '2027-04-01', released: false }],
      },
      { interlock: { v: 1, targetPi: '2027.1', admittedPi: '2026.4', admission: 'admitted', changedAt: null } },
    );
    expect(epic).toMatchObject({
      id: 101, key: 'PAY-1', summary: 'Instant refunds', owner: { id: 'erin', name: 'Erin Okafor' }, start: toDayNumber('2027-01-04'), finish: toDayNumber('2027-03-14'),
      targetPi: '2027.1', admittedPi: '2026.4', admission: 2, value: 13, size: 3, wsjf: 13 / 3, readiness: 0, missing: 0,
      versions: [{ id: '9', name: '4.0', startDate: null, releaseDate: '2027-04-01', released: false }],
      // half past midnight in Berlin is the next day
      sprints: [{ id: '7', name: 'Sprint 7', state: 'active', startDate: '2026-11-24', endDate: '2026-12-06' }],
    });
  });

  it.each<[string, Record<string, unknown>, object]>([
    ['has no fields at all', {}, { summary: '', owner: null, start: NONE_32, finish: NONE_32, value: NaN, size: NaN, versions: [], sprints: [], links: [], admission: 0 }],
    ['has nulls', { summary: null, assignee: null, duedate: null, issuelinks: null, fixVersions: null, customfield_3: null }, { summary: '', owner: null, finish: NONE_32, value: NaN, links: [] }],
    ['has dates that are none', { duedate: '2027-02-30', customfield_1: 'soon' }, { start: NONE_32, finish: NONE_32 }],
    ['has a date in the wrong type', { duedate: 20270314 }, { finish: NONE_32 }],
    ['has an instant in a date field', { customfield_1: '2027-01-03T23:30:00.000+0000' }, { start: toDayNumber('2027-01-04') }],
    ['has one value field of three', { customfield_4: 8 }, { value: 8 }],
    ['has a number as text', { customfield_3: '5' }, { value: NaN }],
    ['has an old sprint field', { customfield_2: 'com.atlassian.greenhopper.service.sprint.Sprint@1[id=1]' }, { sprints: [] }],
  ])('makes the best of an issue that %s', (_name, fields, expected) => {
    expect(decode(fields)).toMatchObject(expected);
  });

  it.each<[string, Record<string, unknown>, object]>([
    ['WSJF and readiness', { wsjf: 4.5, readiness: 'ready', missing: 0 }, { wsjf: 4.5, readiness: 1, missing: 0 }],
    ['what is missing', { readiness: 'not-ready', missing: 2 }, { readiness: 2, missing: 2 }],
  ])('takes %s from the property', (_name, parts, expected) => {
    expect(decode({}, { interlock: { v: 1, ...parts } })).toMatchObject(expected);
  });

  it.each<[string, object, object]>([
    ['has fields', {}, { value: 8, size: 4, wsjf: 2 }],
    ['has none', NO_FIELDS, { value: 21, size: 7, wsjf: 3 }],
  ])('weighs an epic by fields or by the property, where the site %s', (_name, change, expected) => {
    const issue = { id: '101', key: 'PAY-1', fields: { customfield_3: 8, customfield_6: 4 }, properties: { interlock: { v: 1, costOfDelay: 21, jobSize: 7 } } };
    const { fields } = wiring;
    expect(decodeEpic(issue, { ...wiring, fields: { ...fields, businessValue: 'customfield_3', jobSize: 'customfield_6', ...change } })).toMatchObject(expected);
  });

  it('uses nothing of a property that a hand made nonsense of', () => {
    expect(decode({}, { interlock: { targetPi: 42 } })).toMatchObject({ targetPi: null, admittedPi: null, admission: 0 });
  });

  it('keeps the links of configured types, each with its direction', () => {
    const far = (id: string) => ({ id, key: `X-${id}` });
    const { links } = decode({
      issuelinks: [
        { id: '1', type: { id: '10', name: 'Blocks' }, outwardIssue: far('201') },
        { id: '2', type: { id: '10', name: 'Blocks' }, inwardIssue: far('202') },
        { id: '3', type: { id: '11', name: 'Depends' }, outwardIssue: far('203') },
        { id: '4', type: { id: '12', name: 'Relates' }, outwardIssue: far('204') },
        { id: '5', type: { id: '10', name: 'Blocks' }, outwardIssue: far('101') },
      ],
    });
    expect(links.map(({ id, far: end, provides }) => [id, end, provides])).toEqual([[1, 201, true], [2, 202, false], [3, 203, false]]);
  });

  it('asks for the mapped fields once each', () => {
    expect(fieldsOf({ ...wiring.fields, finish: 'customfield_1' })).toEqual(['summary', 'project', 'issuetype', 'status', 'assignee', 'fixVersions', 'issuelinks', 'duedate', 'customfield_1', 'customfield_2', 'customfield_3', 'customfield_4', 'customfield_5']);
  });
});
