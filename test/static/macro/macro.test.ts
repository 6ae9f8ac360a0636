import '../intake/fakeBridge';
import { readMacro, writeMacro, DEFAULT_MACRO } from '../../../src/domain/roadmap/export';
import { horizonChoices, horizonOf, ZOOM_CHOICES } from '../../../static/src/features/macro/config/choices';
import { configFrom, draftOf, problemsOf } from '../../../static/src/features/macro/config/MacroDraft';
import { chartHeight } from '../../../static/src/features/macro/view/chartHeight';
import { sayHorizon, sayScope } from '../../../static/src/features/macro/view/MacroChart';
import { macroState } from '../../../static/src/features/macro/view/macroState';
import { withinHorizon } from '../../../static/src/features/macro/view/withinHorizon';
import { NONE_32 } from '../../../static/src/portfolio/Portfolio';
import { aPortfolio } from '../../builders/aPortfolio';

const drawn = aPortfolio({
  epics: [
    { key: 'PAY-1', start: '2026-02-01', finish: '2026-05-01' },
    { key: 'PAY-2', start: '2026-10-01', finish: '2026-12-01' },
    { key: 'MOB-1', stream: 1, start: '2027-01-10', finish: '2027-02-01' },
    { key: 'MOB-2', stream: 1 },
  ],
});
const { wiring, portfolio } = drawn;
const streams = wiring.streams.map(({ id }) => id);
const whole = { phase: 'whole' as const, wiring, progress: { done: 4, total: 4 }, fault: null };

describe('what is drawn', () => {
  test.each<[string, number | null, 'all' | string[], number[]]>([
    ['the running PI', 1, 'all', [0, 1, 0, 0]],
    ['two PIs', 2, 'all', [0, 1, 1, 0]],
    ['two PIs of one stream', 2, [streams[1]!], [0, 0, 1, 0]],
    ['all of one stream', null, [streams[0]!], [1, 1, 0, 0]],
  ])('of %s', (_, horizon, chosen, shown) => {
    const within = withinHorizon(wiring, portfolio, { streams: chosen, horizon });
    expect([...(within.shown ?? [])]).toEqual(shown);
    expect(within.count).toBe(shown.filter(Boolean).length);
    shown.forEach((is, epic) => expect(within.portfolio.start[epic]).toBe(is ? portfolio.start[epic] : NONE_32));
  });

  test('of all streams and times is the portfolio itself', () => {
    expect(withinHorizon(wiring, portfolio, { streams: 'all', horizon: null })).toEqual({ portfolio, shown: null, count: 4 });
  });

  test('without a horizon is all but what is done and has no dates', () => {
    const history = aPortfolio({ epics: [{ key: 'PAY-1', start: '2026-02-01', finish: '2026-05-01', state: 'done' }, { key: 'PAY-2', state: 'done' }, { key: 'PAY-3', state: 'ready' }] });
    expect(withinHorizon(history.wiring, history.portfolio, { streams: 'all', horizon: null })).toMatchObject({ shown: Uint8Array.of(1, 0, 1), count: 2 });
  });

  test('is as high as its rows, within limits', () => {
    expect([chartHeight(0), chartHeight(6), chartHeight(5000)]).toEqual([200, 308, 640]);
  });

  test('is said in words', () => {
    expect(sayScope({ streams: 'all', horizon: 2 }, wiring, wiring.streams)).toBe(`All value streams that you can see, ${wiring.pis[0]?.name} to ${wiring.pis[1]?.name}`);
    expect([sayHorizon(1, wiring.pis), sayHorizon(null, wiring.pis)]).toEqual([`${wiring.pis[0]?.name} only`, 'all that is planned']);
  });
});

describe('the state', () => {
  const refused = { code: 'forbidden' as const, message: 'no' };
  test.each([
    ['starts', { phase: 'starting', wiring: null }, 'loading'],
    ['is not set up', { phase: 'failed', wiring: null, fault: { code: 'not-set-up', message: '' } }, 'not-set-up'],
    ['is refused by Jira', { phase: 'failed', wiring: null, fault: refused }, 'no-access'],
    ['has no stream that the reader sees', { wiring: { ...wiring, streams: [] } }, 'no-access'],
    ['fails before anything was read', { phase: 'failed', wiring: null, fault: { code: 'unavailable', message: '' } }, 'failed'],
    ['fails later', { phase: 'failed', fault: { code: 'unavailable', message: '' } }, 'roadmap'],
    ['is whole', {}, 'roadmap'],
  ] as const)('that %s', (_, state, kind) => expect(macroState({ ...whole, ...state } as Parameters<typeof macroState>[0], DEFAULT_MACRO).kind).toBe(kind));

  test('names no stream that is not there', () => {
    expect(macroState(whole, { streams: ['gone'] })).toEqual({ kind: 'none-chosen' });
    const state = macroState(whole, { streams: [streams[0]!, 'secret-stream'] });
    expect(state).toMatchObject({ kind: 'roadmap', notes: [expect.stringContaining('One of the chosen streams is not shown')] });
    expect(JSON.stringify(state)).not.toContain('secret-stream');
  });

  test('says that it is not whole', () => {
    const notes = (state: object) => (macroState({ ...whole, ...state }, DEFAULT_MACRO) as { notes: string[] }).notes;
    expect(notes({ phase: 'reading', progress: { done: 300, total: 1200 } })).toEqual(['300 of 1,200 epics read; more are on their way.']);
    expect(notes({ phase: 'failed', progress: { done: 300, total: 1200 } })).toEqual(['Not complete: 300 of 1,200 epics read.']);
    expect(notes({})).toEqual([]);
  });
});

describe('the form', () => {
  test('starts with what matters within a year, of all streams', () => {
    expect(draftOf(DEFAULT_MACRO, wiring.streams)).toMatchObject({ all: true, horizon: 4, zoom: 'fit', title: '', dependencies: true });
    expect(ZOOM_CHOICES.some(({ value }) => value === DEFAULT_MACRO.zoom)).toBe(true);
  });

  test('saves what was chosen, and an editor who sees less loses nothing', () => {
    const saved = { ...DEFAULT_MACRO, streams: [streams[1]!, 'unseen', streams[0]!] };
    const draft = draftOf(saved, wiring.streams);
    expect(draft.unseen).toEqual(['unseen']);
    const config = configFrom({ ...draft, title: ' Plan ' }, wiring.streams);
    expect(config).toEqual({ ...DEFAULT_MACRO, title: 'Plan', streams: [streams[0], streams[1], 'unseen'] });
    expect(readMacro(writeMacro(config))).toEqual({ kind: 'config', config });
    expect(configFrom({ ...draft, keepUnseen: false }, wiring.streams).streams).toEqual([streams[0], streams[1]]);
  });

  test('refuses no stream at all, and a title that is too long', () => {
    const draft = draftOf(DEFAULT_MACRO, wiring.streams);
    expect(problemsOf(draft)).toEqual({});
    expect(problemsOf({ ...draft, all: false }).streams).toMatch(/at least one value stream/);
    expect(problemsOf({ ...draft, title: 'x'.repeat(81) }).title).toMatch(/it has 81/);
  });

  test('names the PIs that a horizon comes to today', () => {
    const choices = horizonChoices(wiring.pis);
    expect(choices).toHaveLength(wiring.pis.length + 1);
    expect(choices[0]).toEqual({ value: '1', label: `The running PI, now ${wiring.pis[0]?.name}` });
    expect(choices.map(({ value }) => horizonOf(value)).slice(-2)).toEqual([wiring.pis.length, null]);
  });
});
