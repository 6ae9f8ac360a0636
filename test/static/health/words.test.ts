import { DEFAULT_ROADMAP } from '../../../static/src/features/health/RoadmapChoice';
import { DEFAULT_CONFIG, type GadgetConfig } from '../../../static/src/features/health/GadgetConfig';
import { configOf, decodeConfig } from '../../../static/src/features/health/decodeConfig';
import { draftOf, problemsOf, toConfig } from '../../../static/src/features/health/edit/EditDraft';
import { sayUnseen } from '../../../static/src/features/health/edit/sayUnseen';
import { titleOf } from '../../../static/src/features/health/titleOf';
import { chosenStreams } from '../../../static/src/features/health/view/chosenStreams';
import { sayLimits } from '../../../static/src/features/health/view/sayLimits';
import { sayMissing, sayScope } from '../../../static/src/features/health/view/scopeWords';
import { sayShare } from '../../../static/src/features/health/view/sayShare';
import { sayPartial, tileState } from '../../../static/src/features/health/view/tileState';
import { aPortfolio } from '../../builders/aPortfolio';

const streams = [{ id: 'payments', name: 'Payments' }, { id: 'channels', name: 'Channels' }];
const config: GadgetConfig = { v: 1, view: 'health', title: 'My trains', streams: ['payments', 'security'], roadmap: { horizon: 2, zoom: 'pi', links: 'all', hide: ['releases'] }, kanban: { state: 'funnel' } };

describe('the saved configuration', () => {
  it.each([
    ['nothing yet', null, { kind: 'none' }],
    ['what Jira hands a new gadget', {}, { kind: 'none' }],
    ['a refresh interval of the dashboard alone', { refresh: 15 }, { kind: 'none' }],
    ['all of it', { ...config, refresh: 15 }, { kind: 'config', config }],
    ['no title', { v: 1, view: 'health', streams: 'all' }, { kind: 'config', config: DEFAULT_CONFIG }],
    ['no roadmap, as tiles had before there was one', { ...config, roadmap: undefined }, { kind: 'config', config: { ...config, roadmap: DEFAULT_ROADMAP } }],
    ['no Kanban, as tiles had before there was one', { ...config, kanban: undefined }, { kind: 'config', config: { ...config, kanban: { state: 'ready' } } }],
    ['a state that is not there', { ...config, kanban: { state: 'limbo' } }, { kind: 'broken' }],
    ['marks that are not there any more', { ...config, roadmap: { ...config.roadmap, hide: ['rockets', 'releases'] } }, { kind: 'config', config }],
    ['a zoom that is not there', { ...config, roadmap: { ...config.roadmap, zoom: 'galaxy' } }, { kind: 'broken' }],
    ['a horizon of no PIs', { ...config, roadmap: { ...config.roadmap, horizon: 0 } }, { kind: 'broken' }],
    ['a newer version', { ...config, v: 2 }, { kind: 'broken' }],
    ['a view that is not there', { ...config, view: 'weather' }, { kind: 'broken' }],
    ['streams that are no ids', { ...config, streams: [1] }, { kind: 'broken' }],
    ['no streams', { ...config, streams: [] }, { kind: 'broken' }],
    ['a text', 'health', { kind: 'broken' }],
    ['a list', [config], { kind: 'broken' }],
  ])('is read from %s', (_, raw, expected) => expect(decodeConfig(raw)).toEqual(expected));

  it('stands for all streams where it can’t be read', () => expect(configOf({ kind: 'broken' })).toEqual(DEFAULT_CONFIG));

  it('gives the title, or the view’s own', () => {
    expect(titleOf(config)).toBe('My trains');
    expect(titleOf({ ...config, title: '  ' })).toBe('Portfolio health');
    expect(titleOf({ title: '', view: 'roadmap' })).toBe('Portfolio roadmap');
  });
});

describe('the chosen streams', () => {
  it('are those that the viewer sees; the others are counted, not named', () => {
    const chosen = chosenStreams(config.streams, streams);
    expect(chosen).toEqual({ flags: Uint8Array.of(1, 0), names: ['Payments'], missing: 1 });
    expect(sayScope(config.streams, chosen)).toBe('Payments');
    expect(sayMissing(chosen.missing)).toMatch(/gone, or you may not see it/);
    expect(sayMissing(chosen.missing)).not.toMatch(/security/i);
    expect(sayMissing(2)).toMatch(/^2 of the chosen streams/);
    expect(sayMissing(1, 'shown')).toMatch(/is not shown/);
    expect(sayMissing(0)).toBeNull();
  });

  it('are all of them where all were chosen', () => expect(chosenStreams('all', streams)).toMatchObject({ flags: Uint8Array.of(1, 1), missing: 0 }));
});

describe('the WIP limits', () => {
  it.each([
    ['none', [], 'No limit set for any state'],
    ['the portfolio’s', [{ state: 'implementing' as const, streamId: null, limit: 12 }, { state: 'ready' as const, streamId: null, limit: 20 }], 'WIP limits: Ready 20, Implementing 12'],
    ['streams’ alone', [{ state: 'ready' as const, streamId: 'payments', limit: 3 }], 'WIP limits for streams alone'],
  ])('are said: %s', (_name, limits, expected) => expect(sayLimits(limits)).toBe(expected));
});

describe('the edit screen', () => {
  const draft = draftOf(config, streams);

  it('starts from what was saved, and keeps what the editor does not see', () => {
    expect(draft).toEqual({ view: 'health', title: 'My trains', all: false, ticked: ['payments'], unseen: ['security'], keepUnseen: true, roadmap: config.roadmap, kanban: config.kanban });
    expect(toConfig(draft, streams)).toEqual(config);
    expect(toConfig({ ...draft, keepUnseen: false }, streams).streams).toEqual(['payments']);
    expect(sayUnseen(1) + sayUnseen(2)).not.toMatch(/security/i);
  });

  it('saves streams in the order of the settings, whatever the order of ticking', () => {
    expect(toConfig({ ...draft, ticked: ['channels', 'payments'], unseen: [] }, streams).streams).toEqual(['payments', 'channels']);
    expect(toConfig({ ...draft, all: true }, streams).streams).toBe('all');
  });

  it('what it saves can be read again', () => expect(decodeConfig(toConfig(draft, streams))).toEqual({ kind: 'config', config }));

  it('refuses no stream at all, and a title too long to read', () => {
    expect(problemsOf(draft)).toEqual({});
    expect(problemsOf({ ...draft, ticked: [], keepUnseen: false })).toEqual({ streams: 'Choose at least one value stream, or all of them.' });
    expect(problemsOf({ ...draft, ticked: [] })).toEqual({});
    expect(problemsOf({ ...draft, title: 'x'.repeat(81) }).title).toMatch(/80 characters; it has 81/);
  });
});

describe('the words of the tile', () => {
  it.each([[2, 3, '67 %'], [3, 3, '100 %'], [0, 3, '0 %'], [999, 1000, '99 %'], [1, 1000, '1 %'], [0, 0, '–']])('share %i of %i is %s', (part, whole, said) => expect(sayShare(part, whole)).toBe(said));

  it('say how much was read', () => {
    expect(sayPartial({ done: 300, total: 900 }, false)).toBe('300 of 900 epics read; the numbers still change.');
    expect(sayPartial({ done: 900, total: 900 }, false)).toMatch(/^Asking Jira what has changed/);
    expect(sayPartial({ done: 300, total: null }, false)).toBe('300 epics read; the numbers still change.');
    expect(sayPartial({ done: 300, total: 900 }, true)).toBe('Only 300 of 900 epics read; the numbers are not whole.');
  });

  it('follow the state of the portfolio', () => {
    const nothing = { phase: 'starting', wiring: null, portfolio: null, analysis: null, progress: { done: 0, total: null }, warm: false, asOf: null, fault: null } as const;
    const some = { ...nothing, ...aPortfolio({ epics: [{ key: 'PAY-1' }] }), progress: { done: 1, total: 4 } };
    const fault = (code: 'not-set-up' | 'unavailable') => ({ code, message: 'No.' });
    expect(tileState(nothing)).toEqual({ kind: 'loading' });
    expect(tileState({ ...nothing, phase: 'failed', fault: fault('not-set-up') })).toEqual({ kind: 'not-set-up' });
    expect(tileState({ ...nothing, phase: 'failed', fault: fault('unavailable') })).toEqual({ kind: 'failed' });
    expect(tileState({ ...some, phase: 'reading' })).toMatchObject({ kind: 'numbers', partial: expect.stringContaining('1 of 4') });
    expect(tileState({ ...some, phase: 'failed', fault: fault('unavailable') })).toMatchObject({ kind: 'numbers', partial: expect.stringContaining('Only 1 of 4') });
    expect(tileState({ ...some, phase: 'whole' })).toEqual({ kind: 'numbers', partial: null });
  });
});
