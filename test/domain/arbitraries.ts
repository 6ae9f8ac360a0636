import fc from 'fast-check';
import type { Admission, Cadence, Day, IntakePolicy, PiOverride, ReadinessItem } from '../../src/contract';
import { addDays, fromDayNumber, makeCalendar, toDayNumber } from '../../src/domain';
import type { Calendar, Catalogue } from '../../src/domain';

export const day = (from: Day = '2000-01-01', to: Day = '2060-12-31'): fc.Arbitrary<Day> =>
  fc.integer({ min: toDayNumber(from), max: toDayNumber(to) }).map(fromDayNumber);

const naming = fc.constantFrom('PI {year}.{n}', '{n}/{year}', 'Increment {seq}', '{seq}', 'Q{n} of {year}, $& (a|b)', 'v2{year}-x{n}');

const grid: fc.Arbitrary<Cadence> = fc.record({
  anchor: day('2010-01-01', '2040-12-31'),
  iterationDays: fc.oneof(fc.constantFrom(7, 14, 21), fc.integer({ min: 1, max: 90 })),
  iterationsPerPi: fc.oneof(fc.constantFrom(4, 5, 6), fc.integer({ min: 1, max: 26 })),
  ipIteration: fc.boolean(),
  timeZone: fc.constantFrom('Europe/Berlin', 'America/New_York', 'Asia/Kolkata'),
  naming,
  firstNumber: fc.integer({ min: 0, max: 500 }),
  overrides: fc.constant([]),
});

/** One irregularity: `skip` regular PIs, then one that is `days` longer (or shorter); by `keep`, the next one makes up for it. */
interface Quirk {
  skip: number;
  days: number;
  following: PiOverride['following'];
}

const quirks = fc.array(
  fc.record({ skip: fc.integer({ min: 0, max: 3 }), days: fc.integer({ min: -60, max: 60 }), following: fc.constantFrom('shift' as const, 'keep' as const) }),
  { maxLength: 4 },
);

/** Cadences that `checkCadence` accepts, overrides included: shifting, keeping, and keeping in pairs. */
export const cadence: fc.Arbitrary<Cadence> = fc.tuple(grid, quirks).map(([base, list]) => ({ ...base, overrides: overridesFor(base, list) }));

function overridesFor({ anchor, iterationDays, iterationsPerPi }: Cadence, list: Quirk[]): PiOverride[] {
  const length = iterationDays * iterationsPerPi;
  const overrides: PiOverride[] = [];
  let seq = 0;
  let start = anchor;
  const add = (days: number, following: PiOverride['following']): void => {
    overrides.push({ seq, start, end: addDays(start, days - 1), reason: `Quirk ${seq}`, following });
    start = addDays(start, days);
    seq += 1;
  };
  for (const { skip, days, following } of list) {
    seq += skip;
    start = addDays(start, skip * length);
    const change = Math.max(1 - length, Math.min(length - 1, days));
    add(length + change, following);
    if (following === 'keep') add(length - change, 'keep');
  }
  return overrides;
}

export const calendar: fc.Arbitrary<Calendar> = cadence.map(makeCalendar);

export const leadDays = fc.oneof(fc.constantFrom(0, 14), fc.integer({ min: 0, max: 180 }));

export const policy: fc.Arbitrary<IntakePolicy> = fc.record({
  leadDays,
  whenGateFails: fc.constantFrom('closed' as const, 'open' as const),
  admission: fc.constantFrom('at-once' as const, 'by-portfolio' as const),
  criteria: fc.constant([]),
});

export const readiness: fc.Arbitrary<ReadinessItem[]> = fc.array(fc.boolean(), { maxLength: 8 }).map((list) =>
  list.map((met, at) => ({ id: `c${at}`, kind: 'field-set' as const, label: `Field ${at}`, met, who: 'Epic owner', mark: null, act: null, text: met ? `Field ${at} is filled in` : `Field ${at} is empty` })),
);

/** An admission to a PI up to five away from today's, or to one that is in no cadence. */
export const admissionNear = (near: Calendar, today: Day): fc.Arbitrary<Admission> => {
  const seq = near.piAt(today).seq;
  return fc.record({
    issueId: fc.constant('10001'),
    pi: fc.oneof({ weight: 6, arbitrary: fc.integer({ min: -5, max: 5 }).map((away) => near.piBySeq(seq + away).key) }, { weight: 1, arbitrary: fc.constant('2026.999') }),
    state: fc.constantFrom('requested' as const, 'admitted' as const, 'declined' as const),
    requestedBy: fc.constant('erin'),
    requestedAt: fc.constant(`${today}T10:00:00.000Z`),
    decidedBy: fc.constant(null),
    decidedAt: fc.constant(null),
    reason: fc.option(fc.constantFrom('No capacity', 'Too big!'), { nil: null }),
    version: fc.integer({ min: 1, max: 9 }),
  });
};

/** Everything the intake looks at, on a day near the anchor. */
export const situation = fc.tuple(calendar, fc.integer({ min: -1500, max: 1500 })).chain(([made, away]) => {
  const today = addDays(made.cadence.anchor, away);
  return fc.record({
    today: fc.constant(today),
    calendar: fc.constant(made),
    policy,
    readiness,
    admission: fc.option(admissionNear(made, today), { nil: null, freq: 4 }),
    exception: fc.constant(null),
  });
});

const name = fc.constantFrom('Payments', 'payments', 'Mobile', 'Platform', ' ', 'System Team', 'A'.repeat(80), 'Web & App');
const categories = fc.constantFrom(null, '', 'Products', 'Internal', 'payments');

const withIds = <T extends object>(things: fc.Arbitrary<T>, min: number): fc.Arbitrary<(T & { id: string })[]> =>
  fc.array(things, { minLength: min, maxLength: 12 }).map((list) => list.map((thing, at) => ({ ...thing, id: String(10000 + at) })));

/** What a field's schema says of it. */
const HOLDS = [{ type: 'number' }, { type: 'string' }, { type: 'date' }, { type: null }, { type: 'array', kind: 'com.pyxis.greenhopper.jira:gh-sprint' }] as const;

/** Jira sites with at least a project and an issue type that is no sub-task. */
export const catalogue: fc.Arbitrary<Catalogue> = fc.record({
  projects: withIds(fc.record({ name, category: categories }), 1).map((list) => list.map((project, at) => ({ ...project, key: `P${at}` }))),
  issueTypes: withIds(fc.record({ name: fc.constantFrom('Epic', 'Story', 'Bug', 'Initiative'), hierarchyLevel: fc.constantFrom(null, 0, 1, 2), subtask: fc.constant(false) }), 1),
  statuses: withIds(fc.record({ name: fc.constantFrom('Open', 'Ready', 'In Review', 'Analyzing', 'Closed'), category: fc.constantFrom('new' as const, 'indeterminate' as const, 'done' as const) }), 0),
  linkTypes: withIds(fc.constantFrom({ name: 'Blocks', inward: 'is blocked by', outward: 'blocks' }, { name: 'Depends', inward: 'is dependent of', outward: 'depends on' }, { name: 'Relates', inward: 'relates to', outward: 'relates to' }), 0),
  fields: withIds(fc.record({ name: fc.constantFrom('Benefit hypothesis', 'Job size', 'Business case', 'Notes', 'Start date', 'Target start', 'Target end', 'Business value'), holds: fc.constantFrom(...HOLDS), custom: fc.boolean() }), 0).map((list) => list.map(({ holds, ...field }) => ({ ...field, ...holds }))),
  sprints: fc.array(
    fc.tuple(day('2015-01-01', '2027-12-31'), fc.integer({ min: -3, max: 120 })).map(([start, days]) => ({ start: `${start}T09:00:00.000Z`, end: `${addDays(start, days)}T16:00:00.000Z` })),
    { maxLength: 20 },
  ),
  timeZone: fc.constantFrom('Europe/Berlin', 'Pacific/Apia', 'Europe/Atlantis'),
});
