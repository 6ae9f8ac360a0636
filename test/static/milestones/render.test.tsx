import '../intake/fakeBridge';
import { renderToStaticMarkup } from 'react-dom/server';
import type { MilestoneList } from '../../../src/contract';
import { MilestonesView } from '../../../static/src/features/milestones/MilestonesView';
import { MilestonesContext, useMilestones } from '../../../static/src/features/milestones/useMilestones';
import type { Reading } from '../../../static/src/ui/reading/Reading';
import { aMilestone } from '../../builders/aMilestone';
import { aWiring } from '../../builders/aPortfolio';

const nothing = () => undefined;
const list: MilestoneList = { items: [aMilestone()], more: false, mayPlan: true, managedProjectIds: [], asOf: '2026-11-24T09:00:00.000Z' };
const within = (reading: Reading<MilestoneList>, screen = <MilestonesView wiring={aWiring()} />) =>
  renderToStaticMarkup(<MilestonesContext.Provider value={{ reading, refresh: async () => undefined, put: nothing, drop: nothing, ask: nothing }}>{screen}</MilestonesContext.Provider>);
const ready = (change: Partial<MilestoneList> = {}) => within({ phase: 'ready', value: { ...list, ...change }, busy: false, fault: null });
const words = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

test('who may plan has the buttons, with the milestone in their names', () => {
  const html = ready();
  expect(words(html)).toContain('Tariffs known Learning milestone The regulator publishes them in January.');
  expect(html).toContain('aria-label="Edit Tariffs known"');
  expect(html).toContain('aria-label="Make it a version in project 20001: Tariffs known"');
  expect(html).toContain('data-testid="milestone-add"');
});

test('others read, and may ask for a version only where they administer the project', () => {
  const html = ready({ mayPlan: false });
  expect(html).toContain('Tariffs known');
  expect(html).not.toMatch(/milestone-(edit|remove|add)|contribute-/);
  expect(ready({ mayPlan: false, managedProjectIds: ['20001'] })).toContain('data-testid="contribute-20001"');
});

test('many projects are folded away', () => {
  const wiring = aWiring(['Payments', 'Channels', 'Data', 'System']);
  const value = { ...list, items: [aMilestone({ streamIds: [], versions: [{ projectId: '20001', versionId: '7', name: 'Tariffs known', day: '2027-02-12' }] })] };
  expect(words(within({ phase: 'ready', value, busy: false, fault: null }, <MilestonesView wiring={wiring} />))).toContain('1 of 4 projects have one');
});

test('says that it reads, that there is nothing and who may add, and what went wrong', () => {
  expect(words(within({ phase: 'loading' }))).toContain('Reading the milestones…');
  expect(words(ready({ items: [], mayPlan: false }))).toContain('The portfolio has no milestones yet. Solution Portfolio Management, an Enterprise Architect or the APMO may add one.');
  expect(within({ phase: 'failed', fault: { code: 'unavailable', message: 'Interlock did not answer.' }, busy: false })).toMatch(/role="alert">Interlock did not answer\./);
  expect(words(ready({ more: true }))).toContain('There are more milestones than can be listed.');
});

test('whoever draws milestones gets them from above, or none', () => {
  const Probe = () => <i>{useMilestones().milestones?.length ?? 'none'}</i>;
  expect(renderToStaticMarkup(<Probe />)).toBe('<i>none</i>');
  expect(within({ phase: 'ready', value: list, busy: false, fault: null }, <Probe />)).toBe('<i>1</i>');
});
