import { checkMilestone, isForStream, makeCalendar, projectsOf, savedMilestone, sayMilestone, sightOf, visibleMilestone } from '../../../src/domain';
import { aMilestone, MILESTONE_ID } from '../../builders/aMilestone';
import { aCadence, aSettings, PROJECT } from '../../builders/aSettings';

const calendar = makeCalendar(aCadence());
const today = '2026-11-24';
const { streams } = aSettings();
const rules = { calendar, today, streamIds: new Set(['payments', 'channels']) };
const draft = (change: Partial<Parameters<typeof checkMilestone>[0]> = {}) => ({ name: 'Tariffs known', kind: 'learning' as const, day: '2027-02-12', streamIds: ['payments'], note: '', ...change });
const problems = (change: Partial<Parameters<typeof checkMilestone>[0]>) => checkMilestone(draft(change), rules);

describe('checkMilestone', () => {
  test.each([
    ['one for one stream', {}],
    ['one for all streams', { streamIds: [] }],
    ['one on a past day', { day: '2026-03-01' }],
    ['a PI milestone on the last day of a PI that was made longer', { kind: 'pi' as const, day: '2027-01-03' }],
  ])('takes %s', (_name, change) => expect(problems(change)).toEqual([]));

  test.each([
    ['2026-12-24', '3 Jan 2027', 'PI 2026.4'],
    ['2027-01-04', '3 Jan 2027', 'PI 2026.4'],
    ['2027-03-27', '28 Mar 2027', 'PI 2027.1'],
  ])('refuses a PI milestone on %s, and names the nearest end', (day, end, pi) => {
    expect(problems({ kind: 'pi', day })).toEqual([{ path: 'day', message: `A PI milestone lies on the last day of a PI: ${end} is that of ${pi}.` }]);
  });

  test.each([
    ['name', { name: '  ' }],
    ['name', { name: 'x'.repeat(121) }],
    ['day', { day: '2027-02-30' }],
    ['day', { day: '' }],
    ['streamIds', { streamIds: ['payments', 'payments'] }],
    ['note', { note: 'x'.repeat(1001) }],
  ])('names the field %s where it is wrong', (path, change) => expect(problems(change).map((problem) => problem.path)).toEqual([path]));

  test('tells a hidden stream from one that does not exist by nothing at all', () => {
    expect(problems({ streamIds: ['security'] })).toEqual(problems({ streamIds: ['no-such'] }));
    expect(problems({ streamIds: ['security'] })).toMatchObject([{ path: 'streamIds' }]);
  });

  test('collects what is wrong in several fields', () => expect(problems({ name: '', day: '', streamIds: ['security'] }).map(({ path }) => path)).toEqual(['name', 'day', 'streamIds']));
});

describe('sayMilestone', () => {
  test('says name, kind, day and place', () => {
    expect(sayMilestone(aMilestone(), calendar, today)).toBe('Tariffs known: learning milestone on 12 Feb 2027, in PI 2027.1');
    expect(sayMilestone({ name: 'Refunds live', kind: 'pi', day: '2027-01-03' }, calendar, today)).toBe('Refunds live: PI milestone on 3 Jan 2027, the end of PI 2026.4');
  });

  test('says so where the cadence has moved a PI away from its milestone', () => {
    expect(sayMilestone({ name: 'Refunds live', kind: 'pi', day: '2026-12-20' }, calendar, today)).toBe('Refunds live: PI milestone on 20 Dec, in PI 2026.4, no longer at its end');
  });
});

describe('what a person sees', () => {
  const val = sightOf(streams, [PROJECT.PAY, PROJECT.MOB]);
  const versions = [{ projectId: PROJECT.MOB, versionId: '1', name: 'A', day: today }, { projectId: PROJECT.WEB, versionId: '2', name: 'A', day: today }];

  test('a stream with one visible project is seen', () => expect([...val.streamIds]).toEqual(['payments', 'channels']));

  test('hidden streams and versions are left out', () => {
    expect(visibleMilestone(aMilestone({ streamIds: ['channels', 'security'], versions }), val)).toEqual(aMilestone({ streamIds: ['channels'], versions: versions.slice(0, 1) }));
  });

  test('a milestone of hidden streams only is not there; one for all is', () => {
    expect(visibleMilestone(aMilestone({ streamIds: ['security'] }), val)).toBeNull();
    expect(visibleMilestone(aMilestone({ streamIds: [] }), val)).toEqual(aMilestone({ streamIds: [] }));
  });

  test('who saves a milestone keeps the streams that they cannot see, and the versions', () => {
    const saved = savedMilestone({ draft: { ...draft({ name: ' Tariffs ', streamIds: ['channels'] }), id: MILESTONE_ID, version: 3 }, before: aMilestone({ streamIds: ['payments', 'security'], versions, version: 3 }), sight: val, by: 'noor', at: '2026-11-24T09:00:00.000Z' });
    expect(saved).toMatchObject({ name: 'Tariffs', streamIds: ['channels', 'security'], versions, changedBy: 'noor', version: 4 });
  });
});

test('a milestone goes to the projects of its streams, or to all', () => {
  expect(projectsOf({ streamIds: ['channels'] }, streams)).toEqual([PROJECT.MOB, PROJECT.WEB]);
  expect(projectsOf({ streamIds: [] }, streams)).toHaveLength(6);
  expect([isForStream({ streamIds: [] }, 'payments'), isForStream({ streamIds: ['channels'] }, 'payments')]).toEqual([true, false]);
});
