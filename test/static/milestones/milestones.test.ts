import { aWiring } from '../../builders/aPortfolio';
import { aMilestone } from '../../builders/aMilestone';
import { draftOf, newDraft } from '../../../static/src/features/milestones/form/draftOf';
import { sayEnds } from '../../../static/src/features/milestones/form/kindHints';
import { milestoneRows } from '../../../static/src/features/milestones/milestoneRows';
import { sayButton, sayContribution, sayVersion } from '../../../static/src/features/milestones/milestoneWords';
import { withMilestone } from '../../../static/src/features/milestones/withMilestone';

const wiring = aWiring(['Payments', 'Channels']);
const version = { projectId: '20001', versionId: '7', name: 'Tariffs known', day: '2027-02-12' };
const today = '2026-11-24';

describe('the rows of the list', () => {
  test('say kind, day, place and streams', () => {
    expect(milestoneRows([aMilestone()], wiring, null)).toMatchObject([{ kind: 'Learning milestone', day: '12 Feb 2027', place: 'in PI 2027.1', streams: 'Payments', past: false, projects: [{ projectId: '20001', version: null }] }]);
    expect(milestoneRows([aMilestone({ streamIds: [], day: '2026-11-23' })], wiring, null)).toMatchObject([{ streams: 'All value streams', past: true, projects: [{ projectId: '20001' }, { projectId: '20002' }] }]);
  });

  test('on a stream’s page are those that name it or are for all, with its project alone', () => {
    const items = [aMilestone(), aMilestone({ id: 'other', streamIds: [] }), aMilestone({ id: 'hers', streamIds: ['channels'] })];
    const rows = milestoneRows(items, wiring, { streamId: 'payments', projectId: '20001' });
    expect(rows.map(({ milestone }) => milestone.id)).toEqual([items[0]!.id, 'other']);
    expect(rows.map(({ projects }) => projects.map(({ projectId }) => projectId))).toEqual([['20001'], ['20001']]);
  });

  test.each([
    ['says the same', {}, false],
    ['says the same in another case', { name: 'TARIFFS known' }, false],
    ['has another day', { day: '2027-02-19' }, true],
    ['has another name', { name: 'Tariffs out' }, true],
  ])('tell whether a version is behind: one that %s', (_name, change, behind) => {
    expect(milestoneRows([aMilestone({ versions: [version], ...change })], wiring, null)[0]?.projects).toEqual([{ projectId: '20001', version, behind }]);
  });
});

test('what has become of it, in words', () => {
  const say = (outcome: 'created' | 'found' | 'changed') => sayContribution({ outcome, version }, 'PAY', today);
  expect(say('created')).toBe('Version Tariffs known is new in PAY, with 12 Feb 2027 as its release date.');
  expect(say('changed')).toBe('Version Tariffs known was in PAY already; its release date is 12 Feb 2027 now.');
  expect(say('found')).toBe('Version Tariffs known was in PAY already, with 12 Feb 2027 as its release date. Nothing was changed.');
  expect(sayButton({ version: null }, 'PAY')).toBe('Make it a version in PAY');
  expect(sayButton({ version }, 'PAY')).toBe('Bring the version in PAY up to date');
  expect(sayVersion({ version, behind: true }, 'PAY', today)).toBe('PAY: version Tariffs known, still on 12 Feb 2027');
  expect(sayVersion({ version: null, behind: false }, 'PAY', today)).toBe('PAY: no version');
});

test('the form starts from what is there, or from nothing on the streams of the page', () => {
  expect(draftOf(aMilestone({ version: 3 }))).toEqual({ id: aMilestone().id, version: 3, name: 'Tariffs known', kind: 'learning', day: '2027-02-12', streamIds: ['payments'], note: 'The regulator publishes them in January.' });
  expect(newDraft('x', ['payments'])).toMatchObject({ id: 'x', version: 0, streamIds: ['payments'] });
  expect(sayEnds(wiring)).toBe('PIs end on 3 Jan 2027, 28 Mar 2027 and 20 Jun 2027.');
});

test('a saved milestone takes its place by day, and replaces what it was', () => {
  const [early, late] = [aMilestone({ id: 'a', day: '2026-12-01' }), aMilestone({ id: 'b', day: '2027-05-01' })];
  const list = withMilestone([early, late], aMilestone());
  expect(list.map(({ id }) => id)).toEqual(['a', aMilestone().id, 'b']);
  expect(withMilestone(list, { ...early, day: '2027-06-01' }).map(({ id }) => id)).toEqual([aMilestone().id, 'b', 'a']);
});
