import { answer, calls, reply, reset } from './fakeBridge';
import type { Wiring } from '../../../src/contract';
import { decodeFirstFacts } from '../../../static/src/features/intake/facts/decodeFirstFacts';
import { readNeighbours } from '../../../static/src/features/intake/neighbours/readNeighbours';
import { calendar } from './aView';

beforeEach(reset);

const wiring = {
  streams: [{ id: 'data', name: 'Data Platform', kind: 'art', projectIds: ['20'] }],
  pis: [calendar.piAt('2026-11-24')],
  dependencies: [{ linkTypeId: '10', provider: 'outward' }],
} as unknown as Wiring;
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
