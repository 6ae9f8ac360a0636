import fc from 'fast-check';
import type { Lease, WipLimit } from '../../../src/contract';
import { healLeases, isRunning, limitsFor, takePlace, wipReason } from '../../../src/domain';

const NOW = '2026-11-24T09:00:00.000Z';
const SOON = '2026-11-24T09:02:00.000Z';
const LATER = '2026-11-24T09:02:01.000Z';
const held = (issueId: string, until: string | null = null): Lease => ({ issueId, since: NOW, until });
const take = (leases: Lease[], overrides: Partial<Parameters<typeof takePlace>[1]> = {}) => takePlace(leases, { issueId: 'new', limit: 2, now: NOW, force: false, ...overrides });

describe('a place', () => {
  test.each([
    ['is free', [held('a')], {}, ['a', 'new']],
    ['is not free', [held('a'), held('b')], {}, null],
    ['is forced', [held('a'), held('b')], { force: true }, ['a', 'b', 'new']],
    ['is held already, even over the limit', [held('a'), held('b'), held('new')], {}, ['a', 'b', 'new']],
    ['of a lease that has run out is not free: only Jira knows what became of it', [held('a', '2026-11-24T08:00:00.000Z'), held('b')], {}, null],
    ['is not free once the limit was lowered', [held('a'), held('b'), held('c')], { limit: 1 }, null],
  ])('%s', (_, leases, overrides, holders) => expect(take(leases, overrides)?.map(({ issueId }) => issueId) ?? null).toEqual(holders));

  test('is taken for two minutes, and again for two where the transition is tried again', () => {
    expect(take([])).toEqual([held('new', SOON)]);
    expect(take([held('new', SOON)], { now: LATER })).toEqual([{ issueId: 'new', since: NOW, until: '2026-11-24T09:04:01.000Z' }]);
  });

  test('that Jira has confirmed stays confirmed', () => expect(take([held('new')], { now: LATER })).toEqual([held('new')]));
});

describe('held against Jira', () => {
  const heal = (leases: Lease[], there: string[], asked: string[] | 'all', now = LATER) =>
    healLeases(leases, { there: new Set(there), asked: asked === 'all' ? asked : new Set(asked), now }).map(({ issueId, until }) => `${issueId}${until === null ? '' : '?'}`);
  test.each([
    ['who is there is confirmed', [held('a', SOON)], ['a'], 'all', ['a']],
    ['who left gives the place back', [held('a')], [], 'all', []],
    ['whose transition failed gives it back once the lease has run out', [held('a', SOON)], [], 'all', []],
    ['who is there without a place gets one', [held('a')], ['a', 'b'], 'all', ['a', 'b']],
    ['who was not asked about stays', [held('a'), held('b', SOON)], [], ['a'], ['b?']],
  ] as const)('%s', (_, leases, there, asked, after) => expect(heal([...leases], [...there], asked === 'all' ? asked : [...asked])).toEqual(after));

  test('who is on the way keeps the place', () => expect(heal([held('a', SOON)], [], 'all', '2026-11-24T09:01:59.999Z')).toEqual(['a?']));
  test('a lease runs until its instant, not through it', () => expect([isRunning(held('a', SOON), NOW), isRunning(held('a', SOON), SOON), isRunning(held('a'), NOW)]).toEqual([true, false, false]));
});

test('an epic comes under the limit of the portfolio, and under its stream’s', () => {
  const wip: WipLimit[] = [
    { state: 'implementing', streamId: 'channels', limit: 4 }, { state: 'implementing', streamId: 'payments', limit: 3 }, { state: 'ready', streamId: null, limit: 9 }, { state: 'implementing', streamId: null, limit: 12 },
  ];
  expect(limitsFor(wip, 'payments', 'implementing').map(({ limit }) => limit)).toEqual([12, 3]);
  expect(limitsFor(wip, 'payments', 'funnel')).toEqual([]);
});

test.each([
  [{ streamId: 'payments', scope: 'Payments', held: 3, keys: ['PAY-1', 'PAY-2'] }, 'The WIP limit of Payments for implementing is reached: 3 of 3, held by PAY-1, PAY-2 and 1 more', 'STE/RTE of Payments'],
  [{ streamId: null, scope: 'the portfolio', held: 4, keys: [] }, 'The WIP limit of the portfolio for implementing is reached: 4 of 3', 'Solution Portfolio Management'],
  [{ streamId: null, scope: 'the portfolio', held: 3, keys: ['A-1', 'A-2', 'A-3'] }, 'The WIP limit of the portfolio for implementing is reached: 3 of 3, held by A-1, A-2, A-3', 'Solution Portfolio Management'],
])('a full limit in words: %#', (use, text, who) => expect(wipReason({ state: 'implementing', limit: 3, ...use })).toEqual({ code: 'wip-full', text, who }));

/** A site of twelve epics and a limit of four, in which everything that can go wrong does. */
class Site {
  leases: Lease[] = [];
  readonly inState = new Set<string>();
  private readonly onTheWay = new Set<string>();
  private now = Date.parse(NOW);

  wait(seconds: number): void {
    this.now += seconds * 1000;
    // a validator answers within half a minute: what is longer on its way than its lease has failed
    for (const id of this.onTheWay) if (!this.leases.some((lease) => lease.issueId === id && isRunning(lease, this.at()))) this.onTheWay.delete(id);
  }

  readonly steps: Record<string, (id: string) => void> = {
    try: (id) => {
      const taken = this.inState.has(id) ? null : takePlace(this.leases, { issueId: id, limit: LIMIT, now: this.at(), force: false });
      if (taken) this.leases = taken;
      if (taken) this.onTheWay.add(id);
    },
    fail: (id) => void this.onTheWay.delete(id),
    enter: (id) => { if (this.enter(id)) this.hear(id, [id]); },
    'enter unheard': (id) => void this.enter(id),
    leave: (id) => { if (this.inState.delete(id)) this.hear(id, []); },
    'leave unheard': (id) => void this.inState.delete(id),
    heal: () => this.heal(),
  };

  heal(): void {
    this.leases = healLeases(this.leases, { there: this.inState, asked: 'all', now: this.at() });
  }

  private enter(id: string): boolean {
    return this.onTheWay.delete(id) && this.inState.add(id).has(id);
  }

  private hear(id: string, there: string[]): void {
    this.leases = healLeases(this.leases, { there: new Set(there), asked: new Set([id]), now: this.at() });
  }

  private at = (): string => new Date(this.now).toISOString();
}

const LIMIT = 4;
const WHAT = Object.keys(new Site().steps);

test('whatever happens, no place is lost and none is given twice: 10,000 steps', () => {
  const step = fc.record({ epic: fc.nat({ max: 11 }), what: fc.constantFrom(...WHAT), seconds: fc.nat({ max: 90 }) });
  fc.assert(fc.property(fc.array(step, { minLength: 200, maxLength: 200 }), (steps) => {
    const site = new Site();
    for (const { epic, what, seconds } of steps) {
      site.wait(seconds);
      site.steps[what]!(String(epic));
      expect(site.inState.size).toBeLessThanOrEqual(LIMIT);
      expect(new Set(site.leases.map(({ issueId }) => issueId)).size).toBe(site.leases.length);
    }
    site.wait(121);
    site.heal();
    expect(site.leases.map(({ issueId }) => issueId).sort()).toEqual([...site.inState].sort());
  }), { numRuns: 50 });
});
