import type { Ports } from '../app/ports';
import { makeJira } from '../jira/makeJira';
import { makeSettingsMirror } from '../jira/makeSettingsMirror';
import { makeAdmissionStore } from '../storage/makeAdmissionStore';
import { makeLedger } from '../storage/makeLedger';
import { makeMilestoneStore } from '../storage/makeMilestoneStore';
import { makeSettingsStore } from '../storage/makeSettingsStore';
import { adminEndpoints } from './adminEndpoints';
import { apiEndpoints } from './apiEndpoints';
import { exportRoadmap as writeRoadmap } from './exportRoadmap';
import { makeHandler } from './makeHandler';
import { status as showStatus } from './status';
import { sweep as sweepMirrors } from './sweep';
import { systemClock } from './systemClock';
import { validate as decide } from './validate';

/** The real world for the use cases, made anew for each invocation: a warm sandbox serves many tenants, so nothing may stay. */
const world = (): Ports => ({
  jira: makeJira(),
  settings: makeSettingsStore(),
  mirror: makeSettingsMirror(),
  admissions: makeAdmissionStore(),
  milestones: makeMilestoneStore(),
  ledger: makeLedger(),
  clock: systemClock,
});

/** Calls of every screen but the admin page. */
export const resolver = makeHandler(apiEndpoints, world);

/** Calls of the admin page. A function of its own, since any screen that shares a resolver can make all of its calls. */
export const adminResolver = makeHandler(adminEndpoints, world);

/** The workflow validator. */
export const validate = (payload: unknown, context: unknown) => decide(world(), payload, context);

/** The issue context's lozenge. */
export const status = (payload: unknown) => showStatus(world(), payload);

/** The daily sweep over the mirrors. */
export const sweep = () => sweepMirrors(world());

/** The macro on a page that is exported as PDF or Word. */
export const exportRoadmap = (payload: unknown, context: unknown) => writeRoadmap(world(), payload, context);
