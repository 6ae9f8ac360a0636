import type { ReadinessCriterion } from '../../src/contract';
import { NO_FIELDS } from '../../src/domain/settings';
import { aMilestone, MILESTONE_ID } from '../builders/aMilestone';
import { aPolicy, aSettings, aStored } from '../builders/aSettings';
import { anException } from '../builders/anException';
import { anAdmission } from '../builders/anIssue';
import { aWorld, type World } from '../fakes/aWorld';

const onIssue = { issueId: '20001' };
/** For each call: a payload that is right, someone who may, and someone who may not (null: everybody may). */
export const CALLS: Record<string, { payload: Record<string, unknown>; may: string; mayNot: string | null }> = {
  'wiring.read': { payload: {}, may: 'val', mayNot: null },
  'intake.view': { payload: onIssue, may: 'val', mayNot: 'stranger' },
  'intake.target': { payload: { ...onIssue, pi: '2027.1' }, may: 'erin', mayNot: 'val' },
  'intake.request': { payload: { ...onIssue, pi: '2027.1' }, may: 'erin', mayNot: 'val' },
  'intake.withdraw': { payload: onIssue, may: 'erin', mayNot: 'val' },
  'intake.pending': { payload: { after: null }, may: 'val', mayNot: null },
  'intake.decide': { payload: { ...onIssue, version: 1, decision: 'admit', reason: null }, may: 'sam', mayNot: 'ada' },
  'intake.decideMany': { payload: { items: [{ ...onIssue, version: 1 }], decision: 'admit', reason: null }, may: 'sam', mayNot: 'ada' },
  'intake.ofPi': { payload: { pi: '2027.1' }, may: 'val', mayNot: null },
  'exceptions.request': { payload: { ...onIssue, pi: '2026.4', reason: 'The regulator asks for it' }, may: 'erin', mayNot: 'val' },
  'exceptions.decide': { payload: { ...onIssue, pi: '2026.4', version: 1, decision: 'grant', answer: null, expiresOn: null }, may: 'sam', mayNot: 'ada' },
  'exceptions.pending': { payload: { after: null }, may: 'val', mayNot: null },
  'intake.score': { payload: { ...onIssue, version: 0, scores: { businessValue: 8, timeCriticality: 5, riskReduction: 3, jobSize: 5 } }, may: 'erin', mayNot: 'val' },
  'intake.tick': { payload: { ...onIssue, version: 0, criterionId: 'security', on: true }, may: 'erin', mayNot: 'val' },
  'intake.sign': { payload: { ...onIssue, version: 0, criterionId: 'architecture', on: true }, may: 'noor', mayNot: 'ada' },
  'wip.read': { payload: {}, may: 'val', mayNot: null },
  'ledger.list': { payload: { month: '2026-11', issueId: null, kinds: [], after: null }, may: 'val', mayNot: null },
  'milestones.list': { payload: {}, may: 'val', mayNot: null },
  'milestones.save': { payload: { id: MILESTONE_ID, version: 0, name: 'Tariffs known', kind: 'learning', day: '2027-02-12', streamIds: ['payments'], note: '' }, may: 'sam', mayNot: 'ada' },
  'milestones.remove': { payload: { id: MILESTONE_ID, version: 1 }, may: 'noor', mayNot: 'erin' },
  'milestones.contribute': { payload: { id: MILESTONE_ID, projectId: '10001' }, may: 'ada', mayNot: 'sam' },
  'setup.read': { payload: {}, may: 'ada', mayNot: 'sam' },
  'setup.save': { payload: { revision: 1, settings: aSettings() }, may: 'ada', mayNot: 'erin' },
};
export const names = Object.keys(CALLS);

const CRITERIA: ReadinessCriterion[] = [
  { id: 'security', kind: 'checklist-item', label: 'Security review' },
  { id: 'architecture', kind: 'sign-off', label: 'Architecture', role: 'enterprise-architect' },
];

/** A world in which every call of the table makes sense: the withdrawal and the decision need a request to work on. */
export function worldFor(name = ''): World {
  const made = aWorld();
  made.jira.people.set('stranger', { browse: [], edit: [] }).set('noor', { browse: ['10001'], edit: [] });
  if (name === 'intake.score') made.storage.stored = aStored({ fields: NO_FIELDS });
  if (name === 'intake.tick' || name === 'intake.sign') made.storage.stored = aStored({ intake: aPolicy({ criteria: CRITERIA }) });
  if (name === 'wip.read') made.storage.stored = aStored({ wip: [{ state: 'implementing', streamId: null, limit: 3 }] });
  if (name === 'intake.withdraw' || name === 'intake.decide') made.storage.hold(anAdmission({ state: 'requested' }));
  if (name === 'intake.decideMany') made.storage.hold(anAdmission({ state: 'requested' }));
  if (name === 'intake.ofPi') made.storage.hold(anAdmission());
  if (name === 'exceptions.decide') made.storage.ask(anException());
  if (name === 'milestones.remove' || name === 'milestones.contribute') made.storage.keep(aMilestone());
  return made;
}

