import type { Problem, Settings } from '../../contract';
import { checkCadence } from '../cadence';
import type { Catalogue } from './catalogue';
import { checkDependencies } from './checkDependencies';
import { checkEpicRule } from './checkEpicRule';
import { checkFields } from './checkFields';
import { checkIntake } from './checkIntake';
import { checkLedger } from './checkLedger';
import { checkRoles } from './checkRoles';
import { checkStatuses } from './checkStatuses';
import { checkStreams } from './checkStreams';
import { checkWip } from './checkWip';
import { under } from './problems';

/**
 * All that is wrong with settings, each with its field and mend; empty if they can be saved. Screens ask as people type, and
 * the server asks again. With a catalogue, what settings point at must exist in Jira too.
 *
 * @example checkSettings({ ...settings, streams: [] }) // [{ path: 'streams', message: 'Add at least one value stream.' }]
 */
export function checkSettings(settings: Settings, catalogue?: Catalogue): Problem[] {
  return [
    ...checkStreams(settings.streams, catalogue),
    ...under('cadence', checkCadence(settings.cadence)),
    ...checkEpicRule(settings.epics, catalogue),
    ...checkStatuses(settings.statuses, catalogue),
    ...checkDependencies(settings.dependencies, catalogue),
    ...checkFields(settings.fields, catalogue),
    ...checkIntake(settings.intake, catalogue),
    ...checkWip(settings),
    ...checkLedger(settings.ledger),
    ...checkRoles(settings),
  ];
}
