import type { Jira, Ports } from '../app/ports';
import { makeJira } from '../jira/makeJira';
import { makeSettingsMirror } from '../jira/makeSettingsMirror';
import { makeAdmissionStore } from '../storage/makeAdmissionStore';
import { makeEvidenceStore } from '../storage/makeEvidenceStore';
import { makeExceptionStore } from '../storage/makeExceptionStore';
import { makeLedger } from '../storage/makeLedger';
import { makeMilestoneStore } from '../storage/makeMilestoneStore';
import { makePeople } from '../storage/makePeople';
import { makeScopeStore } from '../storage/makeScopeStore';
import { makeSettingsStore } from '../storage/makeSettingsStore';
import { makeWipStore } from '../storage/makeWipStore';
import { readRecords } from '../storage/readRecords';
import { rememberGroups } from '../storage/rememberGroups';
import { adminEndpoints } from './adminEndpoints';
import { apiEndpoints } from './apiEndpoints';
import { admitOnMove as admit } from './admitOnMove';
import { exportRoadmap as writeRoadmap } from './exportRoadmap';
import { hourly as runHourly } from './hourly';
import { issueChanged as follow } from './issueChanged';
import { makeHandler } from './makeHandler';
import { status as showStatus } from './status';
import { sweep as sweepMirrors } from './sweep';
import { systemClock } from './systemClock';
import { validate as decide } from './validate';
import { weekly as runWeekly } from './weekly';

/** The real world for the use cases, made anew for each invocation: a warm sandbox serves many tenants, so nothing may stay. */
const world = (): Ports => ({
  jira: jiraRemembering(),
  settings: makeSettingsStore(),
  mirror: makeSettingsMirror(),
  admissions: makeAdmissionStore(),
  records: readRecords,
  evidence: makeEvidenceStore(),
  exceptions: makeExceptionStore(),
  wip: makeWipStore(),
  scopes: makeScopeStore(),
  milestones: makeMilestoneStore(),
  ledger: makeLedger(),
  people: makePeople(),
  clock: systemClock,
});

function jiraRemembering(): Jira {
  const jira = makeJira();
  return { ...jira, groupIdsOf: rememberGroups(jira.groupIdsOf, systemClock) };
}

/** Calls of every screen but the admin page. */
export const resolver = makeHandler(apiEndpoints, world);

/** Calls of the admin page. A function of its own, since any screen that shares a resolver can make all of its calls. */
export const adminResolver = makeHandler(adminEndpoints, world);

/** The workflow validator. */
export const validate = (payload: unknown, context: unknown) => decide(world(), payload, context);

/** The workflow post function. */
export const admitOnMove = (payload: unknown, context: unknown) => admit(world(), payload, context);

/** Jira's events of issues. */
export const issueChanged = (event: unknown) => follow(world(), event);

/** The issue context's lozenge. */
export const status = (payload: unknown) => showStatus(world(), payload);

/** The daily sweep over the mirrors, and over the ledger. */
export const sweep = () => sweepMirrors(world());

/** Each hour: PIs are sealed, and WIP is held against Jira. */
export const hourly = () => runHourly(world());

/** Each week: people whose accounts are closed are erased. */
export const weekly = () => runWeekly(world());

/** The macro on a page that is exported as PDF or Word. */
export const exportRoadmap = (payload: unknown, context: unknown) => writeRoadmap(world(), payload, context);
