import type { Exception, ReadinessItem, Scores, WsjfView } from '../../../src/contract';
import { costOfDelayOf, wsjfOf } from '../../../src/domain/wsjf';
import { sayNames, type Names } from '../../../static/src/features/intake/gate/byName';
import { exceptionWords } from '../../../static/src/features/intake/gate/exception/exceptionWords';
import { expiryBounds, expiryProblem } from '../../../static/src/features/intake/gate/exception/expiryProblem';
import { peopleOf } from '../../../static/src/features/intake/gate/peopleOf';
import { piOf } from '../../../static/src/features/intake/gate/piOf';
import { markWords } from '../../../static/src/features/intake/gate/readiness/markWords';
import { wipWords } from '../../../static/src/features/intake/gate/wip/wipWords';
import { meanwhile, scoreProblem, scoresFrom, textOf } from '../../../static/src/features/intake/gate/wsjf/scoreDraft';
import { wsjfResults, wsjfRows } from '../../../static/src/features/intake/gate/wsjf/wsjfRows';
import { NO_SCORES } from '../../builders/anEvidence';
import { anException } from '../../builders/anException';
import { aUse } from './aUse';
import { aView } from './aView';

const names = sayNames(['erin', 'sam', 'x', 'unknown'], new Map([['erin', 'Erin Okafor'], ['sam', 'Sam Lindqvist']]));
const none: Names = new Map();

describe('who said that a criterion holds, or must see to it', () => {
  const [story] = aView().readiness as [ReadinessItem];
  const say = (item: Partial<ReadinessItem>, known = names) => markWords({ ...story, ...item }, { names: known, today: '2026-11-24', timeZone: 'Europe/Berlin' });
  const mark = { by: 'erin', at: '2026-11-20T23:30:00.000Z' };

  it.each<[string, Partial<ReadinessItem>, string | null]>([
    ['missing', { met: false, who: 'Architect/Engineering of Payments' }, 'Architect/Engineering of Payments sees to it.'],
    ['missing, by a text that says who', { met: false, text: 'Architecture waits for APMO', who: 'APMO' }, null],
    ['met by a field', { met: true }, null],
    ['ticked', { met: true, kind: 'checklist-item', mark }, 'Ticked by Erin Okafor on 21 Nov, 00:30'],
    ['signed off', { met: true, kind: 'sign-off', mark: { ...mark, by: 'sam' } }, 'Signed off by Sam Lindqvist on 21 Nov, 00:30'],
    ['ticked by somebody who was erased', { met: true, kind: 'checklist-item', mark: { ...mark, by: 'unknown' } }, 'Ticked by a person who was erased on 21 Nov, 00:30'],
    ['ticked by a stranger', { met: true, kind: 'checklist-item', mark: { ...mark, by: 'x' } }, 'Ticked by somebody whose name you may not see on 21 Nov, 00:30'],
  ])('%s', (_, item, words) => expect(say(item)).toBe(words));

  it('names nobody while names are on their way', () => expect(say({ met: true, kind: 'sign-off', mark }, none)).toBe('Signed off on 21 Nov, 00:30'));

  it('asks Jira for each person once', () => {
    const readiness = [{ ...story, mark }, { ...story, mark }, story];
    expect(peopleOf({ readiness, exception: anException({ decidedBy: 'sam' }) })).toEqual(['erin', 'sam']);
    expect(peopleOf(aView())).toEqual([]);
  });
});

describe('WSJF in the panel', () => {
  const view = (scores: Partial<Scores>, fromFields: WsjfView['fromFields'] = []): WsjfView => {
    const all = { ...NO_SCORES, ...scores };
    return { scores: all, fromFields, costOfDelay: costOfDelayOf(all), wsjf: wsjfOf(all) };
  };

  it('says each part and where it comes from', () => {
    expect(wsjfRows(view({ businessValue: 8.5 }, ['jobSize'])).map(({ name, value, fromField }) => [name, value, fromField])).toEqual([
      ['User-business value', '8.5', false],
      ['Time criticality', 'Not set', false],
      ['Risk reduction', 'Not set', false],
      ['Job size', 'Not set', true],
    ]);
  });

  it.each<[Partial<Scores>, string, string]>([
    [{ businessValue: 8, timeCriticality: 5, jobSize: 3 }, '13', '4.33'],
    [{ jobSize: 3 }, 'Needs at least one of the three above', 'Needs a cost of delay'],
    [{ businessValue: 8 }, '8', 'Needs a job size'],
    [{ businessValue: 8, jobSize: 0 }, '8', 'Needs a job size above 0'],
  ])('says what %j comes to, or what it lacks', (scores, costOfDelay, wsjf) => expect(wsjfResults(view(scores))).toEqual({ costOfDelay, wsjf }));

  it('saves what was typed over what is recorded, and nothing that a Jira field has', () => {
    const recorded = view({ businessValue: 8, timeCriticality: 2, jobSize: 5 }, ['jobSize']);
    expect(scoresFrom({ timeCriticality: ' 2,5 ', riskReduction: '' }, recorded)).toEqual({ businessValue: 8, timeCriticality: 2.5, riskReduction: null, jobSize: null });
    expect([textOf({}, recorded.scores, 'businessValue'), textOf({ businessValue: '' }, recorded.scores, 'businessValue'), textOf({}, recorded.scores, 'riskReduction')]).toEqual(['8', '', '']);
  });

  it.each(['-1', 'x', '1e3', '1000001'])('refuses %p with what fits', (text) => expect(scoreProblem(text)).toBe('Enter a number from 0 to 1,000,000, or leave it empty.'));
  it.each(['', ' ', '0', '2,5', '1000000'])('takes %p', (text) => expect(scoreProblem(text)).toBeNull());

  it('tells what somebody else entered while one was typing, for the parts that were typed', () => {
    const before = { ...NO_SCORES, jobSize: 3, businessValue: 1 };
    const now = { ...before, jobSize: 8, businessValue: null };
    expect(meanwhile({ jobSize: '5' }, { before, now }, 'jobSize')).toBe('Somebody else entered 8 meanwhile.');
    expect(meanwhile({ businessValue: '5' }, { before, now }, 'businessValue')).toBe('Somebody else emptied it meanwhile.');
    expect(meanwhile({ jobSize: '8' }, { before, now }, 'jobSize')).toBeNull();
    expect(meanwhile({ jobSize: '5' }, { before, now: before }, 'jobSize')).toBeNull();
    expect(meanwhile({}, { before, now }, 'jobSize')).toBeNull();
  });
});

describe('WIP in words', () => {
  it.each([
    [{}, { text: 'Implementing in Payments: 1 of 3', keys: ['PAY-2'], more: null, full: false }],
    [{ held: 3 }, { text: 'Implementing in Payments: 3 of 3', keys: ['PAY-2'], more: '2 more', full: true }],
    [{ held: 4, keys: [], streamId: null, scope: 'the portfolio' }, { text: 'Implementing in the portfolio: 4 of 3', keys: [], more: '4 epics that you may not see', full: true }],
    [{ keys: [] }, { text: 'Implementing in Payments: 1 of 3', keys: [], more: 'one epic that you may not see', full: false }],
    [{ held: 0, keys: [] }, { text: 'Implementing in Payments: 0 of 3', keys: [], more: null, full: false }],
  ])('%j', (use, words) => expect(wipWords(aUse(use))).toEqual(words));

  it('names some of many', () => {
    const keys = Array.from({ length: 12 }, (_, at) => `PAY-${at}`);
    expect(wipWords(aUse({ held: 12, keys }))).toMatchObject({ keys: keys.slice(0, 8), more: '4 more' });
  });
});

describe('an exception in words', () => {
  const say = (exception: Partial<Exception>) => exceptionWords(aView({ exception: anException(exception) }), names);
  const decided = { decidedBy: 'sam', decidedAt: '2026-11-22T10:00:00.000Z' };

  it.each<[Partial<Exception>, string, string, string | undefined]>([
    [{}, 'Waits for Solution Portfolio Management', 'inprogress', undefined],
    [{ state: 'granted', expiresOn: '2026-12-01', ...decided }, 'Granted until 1 Dec', 'success', 'Granted by Sam Lindqvist on 22 Nov'],
    [{ state: 'granted', expiresOn: '2026-11-24', ...decided }, 'Granted until 24 Nov', 'success', 'Granted by Sam Lindqvist on 22 Nov'],
    [{ state: 'granted', expiresOn: '2026-11-23', ...decided }, 'Expired on 23 Nov', 'default', 'Granted by Sam Lindqvist on 22 Nov'],
    [{ state: 'refused', answer: 'It can wait', ...decided }, 'Refused', 'removed', 'Refused by Sam Lindqvist on 22 Nov: It can wait'],
  ])('%j', (exception, text, type, answer) => {
    const words = say(exception);
    expect(words).toMatchObject({ pi: 'PI 2026.4', text, type });
    expect(words?.lines[0]).toBe('Asked for by Erin Okafor on 20 Nov: The regulator asks for it by the end of the year.');
    expect(words?.lines[1]).toBe(answer);
  });

  it('is null where there is none', () => expect(exceptionWords(aView(), names)).toBeNull());

  it('expires within its PI and not before today', () => {
    const [running, next] = [piOf(aView(), '2026.4'), piOf(aView(), '2027.1')];
    expect(expiryBounds(running, '2026-11-24')).toEqual({ first: '2026-11-24', last: '2027-01-03' });
    expect(expiryBounds(next, '2026-11-24')).toEqual({ first: '2027-01-04', last: '2027-03-28' });
    for (const day of ['', '2026-11-24', '2027-01-03']) expect(expiryProblem(day, running, '2026-11-24')).toBeNull();
    for (const day of ['2026-11-23', '2027-01-04']) expect(expiryProblem(day, running, '2026-11-24')).toBe('Choose a day from 24 Nov to 3 Jan 2027, when PI 2026.4 ends.');
    expect(expiryProblem('2026-02-30', running, '2026-11-24')).toMatch(/Enter a day/);
    expect(expiryProblem('2030-01-01', piOf(aView(), '2029.9'), '2026-11-24')).toBeNull();
  });
});
