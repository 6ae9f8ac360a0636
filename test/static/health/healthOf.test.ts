import fc from 'fast-check';
import type { KanbanState } from '../../../src/contract';
import { LINK_STATES } from '../../../src/domain/dependencies';
import { KANBAN_STATES } from '../../../src/domain/settings';
import { entriesOf } from '../../../static/src/features/health/view/entriesOf';
import { healthOf } from '../../../static/src/features/health/view/healthOf';
import { measureOf, measuresOf } from '../../../static/src/features/health/view/measureOf';
import { textAt } from '../../../static/src/portfolio/Texts';
import { sayPhrase } from '../../../static/src/features/intake/neighbours/Phrase';
import { aPortfolio, type EpicDrawing } from '../../builders/aPortfolio';

const STREAMS = ['Payments', 'Channels', 'Data Platform'];
const ALL = Uint8Array.of(1, 1, 1);

/** A small portfolio with one of each trouble; today lies in PI 2026.4. */
const story = () =>
  aPortfolio({
    streams: STREAMS,
    epics: [
      { key: 'PAY-1', stream: 0, start: '2027-01-04', finish: '2027-03-14', state: 'ready' },
      { key: 'DAT-1', stream: 2, start: '2026-09-21', finish: '2027-01-17', state: 'implementing', admitted: '2026.4' },
      { key: 'DAT-2', stream: 2, state: 'funnel' },
      { key: 'MOB-1', stream: 1, start: '2026-11-30', finish: '2027-01-31', state: 'implementing', admitted: '2027.1' },
      { key: 'MOB-2', stream: 1, start: '2026-09-21', finish: '2026-12-13', state: 'implementing' },
      { key: 'PAY-2', stream: 0, start: '2026-01-12', finish: '2026-03-22', state: 'implementing', admitted: '2026.1' },
      { key: 'PAY-3', stream: 0, start: '2026-01-12', finish: '2026-03-22', state: 'done' },
    ],
    links: [['DAT-1', 'PAY-1'], ['PAY-1', 'MOB-1'], ['DAT-2', 'PAY-1'], ['DAT-2', 'MOB-1'], ['MOB-2', 'PAY-1'], ['PAY-1', 'MOB-2']],
  });

const healthIn = (drawn: ReturnType<typeof story>, chosen = ALL) => healthOf(drawn.portfolio, drawn.analysis, drawn.wiring, chosen);
const keysIn = (drawn: ReturnType<typeof story>, rows: Int32Array) => Array.from(rows, (row) => textAt(drawn.portfolio.keys, row));
const wordsOf = (drawn: ReturnType<typeof story>, id: Parameters<typeof measureOf>[1]) => entriesOf(measureOf(healthIn(drawn), id)!, drawn, 50).map(({ phrase }) => sayPhrase(phrase));

describe('portfolio health', () => {
  it('counts every epic once, by Kanban state', () => {
    const health = healthIn(story());
    expect(health.states.map(({ id, items }) => [id, items.length])).toEqual([
      ['state-funnel', 1], ['state-reviewing', 0], ['state-analyzing', 0], ['state-ready', 1], ['state-implementing', 4], ['state-done', 1],
    ]);
    expect(health.epics).toBe(7);
  });

  it('shows epics of a status that is not mapped, and only then', () => {
    const drawn = story();
    drawn.portfolio.state[2] = 255;
    expect(healthIn(drawn).states.at(-1)).toMatchObject({ id: 'state-unmapped', items: Int32Array.of(2) });
    expect(entriesOf(measureOf(healthIn(drawn), 'state-unmapped')!, drawn, 9)).toMatchObject([{ id: 'DAT-2', details: 'Data Platform · Not mapped · No planned dates' }]);
    expect(measureOf(healthIn(story()), 'state-unmapped')).toBeNull();
  });

  it('lists conflicts with both sides’ dates, the longest overlap first', () => {
    expect(wordsOf(story(), 'conflicts')).toEqual([
      'PAY-1 finishes on 14 Mar 2027, after MOB-2 starts on 21 Sep',
      'PAY-1 finishes on 14 Mar 2027, after MOB-1 starts on 30 Nov',
      'DAT-1 finishes on 17 Jan 2027, after PAY-1 starts on 4 Jan 2027',
    ]);
  });

  it('names an unplanned provider once, however many wait for it', () => {
    const drawn = story();
    expect(keysIn(drawn, healthIn(drawn).unplanned.items)).toEqual(['DAT-2']);
  });

  it('shows a cycle as a path that closes', () => {
    expect(wordsOf(story(), 'cycles')).toEqual(['PAY-1 → MOB-2 → PAY-1']);
  });

  it('counts as on cadence what was admitted to the running PI or an earlier one, of what is implementing', () => {
    const drawn = story();
    const { onCadence, offCadence } = healthIn(drawn);
    expect(keysIn(drawn, onCadence.items)).toEqual(['DAT-1', 'PAY-2']);
    expect(keysIn(drawn, offCadence.items)).toEqual(['MOB-1', 'MOB-2']);
  });

  it('does not take a wish or a request for an admission', () => {
    const drawn = story();
    drawn.portfolio.admission[1] = 1;
    expect(keysIn(drawn, healthIn(drawn).onCadence.items)).toEqual(['PAY-2']);
  });

  it('counts a dependency for the streams of both its ends, and epics for their own stream', () => {
    const drawn = story();
    const mobile = healthIn(drawn, Uint8Array.of(0, 1, 0));
    expect(mobile.epics).toBe(2);
    expect(mobile.conflicts.items.length).toBe(2);
    expect(keysIn(drawn, mobile.unplanned.items)).toEqual(['DAT-2']);
    expect(healthIn(drawn, new Uint8Array(3)).conflicts.items.length).toBe(0);
  });
});

describe('any portfolio', () => {
  const day = fc.integer({ min: 1, max: 28 }).map((date) => `2026-12-${String(date).padStart(2, '0')}`);
  const epic = fc.record({ stream: fc.nat(2), from: day, to: day, dated: fc.boolean(), state: fc.constantFrom<KanbanState>(...KANBAN_STATES), admitted: fc.option(fc.constantFrom('2026.3', '2026.4', '2027.1'), { nil: undefined }) });
  const drawings = fc
    .array(epic, { minLength: 1, maxLength: 14 })
    .chain((epics) => fc.record({ epics: fc.constant(epics), links: fc.array(fc.tuple(fc.nat(epics.length - 1), fc.nat(epics.length - 1)), { maxLength: 20 }), chosen: fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()) }));
  type Drawn = typeof drawings extends fc.Arbitrary<infer T> ? T : never;

  const draw = ({ epics, links }: Pick<Drawn, 'epics' | 'links'>) =>
    aPortfolio({
      streams: STREAMS,
      epics: epics.map(({ from, to, dated, admitted, ...rest }, index): EpicDrawing => {
        const [start, finish] = from < to ? [from, to] : [to, from];
        return { key: `E-${index}`, ...rest, ...(dated ? { start, finish } : {}), ...(admitted ? { admitted } : {}) };
      }),
      links: links.map(([from, to]) => [`E-${from}`, `E-${to}`]),
    });

  it('shows numbers as long as the lists behind them', () => {
    fc.assert(
      fc.property(drawings, (drawing) => {
        const drawn = draw(drawing);
        const health = healthIn(drawn, Uint8Array.from(drawing.chosen, Number));
        for (const measure of measuresOf(health)) {
          const entries = entriesOf(measure, drawn, 1000);
          expect(entries).toHaveLength(measure.items.length);
          expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('counts as a slow and obvious count does', () => {
    fc.assert(
      fc.property(drawings, (drawing) => {
        const drawn = draw(drawing);
        const { epics, chosen } = drawing;
        const health = healthIn(drawn, Uint8Array.from(chosen, Number));
        const ours = epics.filter(({ stream }) => chosen[stream]);
        const running = ours.filter(({ state }) => state === 'implementing');
        const touching = [...drawn.analysis.linkState].map((state, at) => ({ state: LINK_STATES[state], from: drawn.portfolio.links.from[at]!, to: drawn.portfolio.links.to[at]! })).filter(({ from, to }) => chosen[epics[from]!.stream] || chosen[epics[to]!.stream]);
        expect(health.epics).toBe(ours.length);
        expect(health.states.map(({ items }) => items.length)).toEqual(KANBAN_STATES.map((state) => ours.filter((one) => one.state === state).length));
        expect(health.onCadence.items.length).toBe(running.filter(({ admitted }) => admitted !== undefined && admitted <= '2026.4').length);
        expect(health.offCadence.items.length).toBe(running.filter(({ admitted }) => admitted === undefined || admitted > '2026.4').length);
        expect(health.conflicts.items.length).toBe(touching.filter(({ state }) => state === 'conflict').length);
        expect(health.unplanned.items.length).toBe(new Set(touching.filter(({ state }) => state === 'unplanned').map(({ from }) => from)).size);
      }),
      { numRuns: 100 },
    );
  });
});
