import { answer, calls, reply, reset } from './fakeBridge';
import { decodeFirstFacts } from '../../../static/src/features/intake/facts/decodeFirstFacts';
import { readNeighbours } from '../../../static/src/features/intake/neighbours/readNeighbours';
import { sayPhrase } from '../../../static/src/features/intake/neighbours/Phrase';
import { aWiring } from '../../builders/aPortfolio';
import { STATUS } from '../../builders/aSettings';

beforeEach(reset);

const wiring = {
  ...aWiring(),
  streams: [{ id: 'data', name: 'Data Platform', kind: 'art' as const, projectIds: ['20'], capacity: null }],
  dependencies: [{ linkTypeId: '10', provider: 'outward' as const }],
  fields: { ...aWiring().fields, start: 'start', finish: null, sprint: 'sprint' },
};
const far = (id: string, key: string, more: object = {}) => ({ id, key, fields: { summary: `Summary of ${key}`, status: { id: '3', name: 'Ready', statusCategory: { key: 'indeterminate' } } }, ...more });
const type = { id: '10', name: 'Blocks' };
const facts = decodeFirstFacts(
  {
    id: '1',
    key: 'PAY-1',
    fields: {
      issuelinks: [
        { id: 'a', type, inwardIssue: far('2', 'DAT-1') },
        { id: 'b', type, inwardIssue: far('3', 'SEC-1', { fields: {} }) },
        { id: 'c', type, outwardIssue: far('4', 'MOB-1') },
        { id: 'd', type: { id: '99', name: 'Relates' }, outwardIssue: far('5', 'WEB-1') },
      ],
    },
  },
  'now',
);

describe('providers and consumers', () => {
  it('join links with what the viewer sees, in one call', async () => {
    answer('fetchProduct', () =>
      reply(200, {
        issues: [
          { id: '2', key: 'DAT-1', fields: { project: { id: '20' } }, properties: { interlock: { v: 1, admittedPi: '2026.4', admission: 'admitted' } } },
          { id: '4', key: 'MOB-1', fields: { project: { id: '30' } }, properties: { interlock: { v: 1, targetPi: '2029.1' } } },
        ],
      }),
    );
    const lists = await readNeighbours(facts, wiring);
    expect(lists).toMatchObject({
      ok: true,
      value: {
        providers: [
          { key: 'DAT-1', stream: 'Data Platform', plan: 'Admitted to PI 2026.4', visible: true, status: { name: 'Ready', category: 'indeterminate' } },
          { key: 'SEC-1', stream: null, plan: null, visible: false, summary: '', status: null },
        ],
        consumers: [{ key: 'MOB-1', stream: null, plan: 'Aims for PI 2029.1', visible: true }],
      },
    });
    expect(calls).toHaveLength(1);
  });

  it('say what each dependency comes to, from the neighbours alone', async () => {
    const planned = (id: string, key: string, fields: object, more: object = {}) => ({ id, key, fields: { project: { id: '20' }, status: { id: STATUS.ready }, ...fields }, ...more });
    answer('fetchProduct', () =>
      reply(200, {
        issues: [
          planned('1', 'PAY-1', { start: '2027-01-04', duedate: '2027-03-14' }),
          planned('2', 'DAT-1', { start: '2026-09-21', duedate: '2027-01-17' }),
          planned('4', 'MOB-1', {}, { properties: { interlock: { v: 1, targetPi: '2027.1' } } }),
        ],
      }),
    );
    const lists = await readNeighbours(facts, wiring);
    const said = (role: 'providers' | 'consumers') => (lists.ok ? lists.value[role].map(({ key, link }) => [key, link?.state ?? null, link ? sayPhrase(link.phrase) : null]) : []);
    expect(said('providers')).toEqual([
      ['DAT-1', 'conflict', 'DAT-1 finishes on 17 Jan 2027, after PAY-1 starts on 4 Jan 2027'],
      ['SEC-1', null, null],
    ]);
    expect(said('consumers')).toEqual([['MOB-1', 'tight', 'PAY-1 finishes on 14 Mar 2027 and MOB-1 is planned for PI 2027.1, in the same PI']]);
    expect(calls).toHaveLength(1);
    expect(JSON.parse((calls[0]!.payload as { fetchRequestInit: { body: string } }).fetchRequestInit.body)).toEqual({
      issueIdsOrKeys: ['1', '2', '3', '4'],
      fields: ['project', 'status', 'fixVersions', 'start', 'duedate', 'sprint'],
      properties: ['interlock'],
    });
  });

  it.each([
    ['a version', { fixVersions: [{ id: '1', name: 'R1', releaseDate: '2027-01-17' }] }, 'DAT-1 is planned for PI 2027.1, but PAY-1 starts on 1 Dec'],
    ['a sprint', { sprint: [{ id: 1, name: 'S1', startDate: '2026-11-30T08:00:00.000Z', endDate: '2026-12-13T22:30:00.000Z' }] }, 'DAT-1 finishes on 13 Dec, after PAY-1 starts on 1 Dec'],
    ['nothing', {}, 'DAT-1 has no planned dates, and PAY-1 starts on 1 Dec'],
    ['done work', { status: { id: STATUS.done } }, 'DAT-1 is done'],
  ])('take a provider’s dates from %s', async (_, fields, said) => {
    const mine = { id: '1', key: 'PAY-1', fields: { start: '2026-12-01', duedate: '2026-12-20', status: { id: STATUS.ready } } };
    answer('fetchProduct', () => reply(200, { issues: [mine, { id: '2', key: 'DAT-1', fields: { status: { id: STATUS.ready }, ...fields } }] }));
    const lists = await readNeighbours(facts, wiring);
    expect(lists.ok && sayPhrase(lists.value.providers[0]!.link!.phrase)).toBe(said);
  });

  it('say where there is no PI, and where the property is nonsense', async () => {
    answer('fetchProduct', () => reply(200, { issues: [{ id: '2', key: 'DAT-1', fields: {} }, { id: '4', key: 'MOB-1', fields: {}, properties: { interlock: 'x' } }] }));
    expect(await readNeighbours(facts, wiring)).toMatchObject({ value: { providers: [{ plan: 'No PI yet' }, {}], consumers: [{ plan: 'PI unreadable' }] } });
  });

  it('ask nothing where there are no links', async () => {
    expect(await readNeighbours({ ...facts, links: [] }, wiring)).toEqual({ ok: true, value: { providers: [], consumers: [] } });
    expect(calls).toHaveLength(0);
  });

  it('pass on the fault', async () => {
    answer('fetchProduct', () => reply(429, {}));
    expect(await readNeighbours(facts, wiring)).toMatchObject({ ok: false, fault: { code: 'rate-limited' } });
  });
});
