import type { FieldMapping, Settings, SettingsChange } from '../../contract';
import type { Catalogue } from './catalogue';
import { diffCadence } from './diffCadence';
import { diffFields, diffReading } from './diffFields';
import { diffIntake } from './diffIntake';
import { diffLedger, sayKept } from './diffLedger';
import { diffDependencies, diffEpicRule, diffStatuses } from './diffMappings';
import { diffRoles } from './diffRoles';
import { diffStreams } from './diffStreams';
import { diffWip } from './diffWip';
import { EPIC_FIELDS } from './epicFields';
import type { Names } from './names';
import { namesOf } from './names';

/**
 * What a save changes, in words: a line a difference. Both settings must pass `checkSettings`. With a catalogue, the lines
 * call projects, statuses, link types and fields by name. `before` is null on the first save, which names what was set up.
 *
 * @example diffSettings(settings, { ...settings, intake: { ...settings.intake, leadDays: 28 } })
 * // [{ path: 'intake.leadDays', text: 'Lead days: 14 → 28' }]
 */
export function diffSettings(before: Settings | null, after: Settings, catalogue?: Catalogue): SettingsChange[] {
  const names = namesOf(catalogue);
  const old = before ?? { ...after, streams: [], statuses: [], dependencies: [], wip: [], roles: [] };
  const streams = [...after.streams, ...old.streams];
  return [
    ...(before ? [] : firstLines(after, names)),
    ...diffCadence(old.cadence, after.cadence),
    ...diffStreams(old.streams, after.streams, names),
    ...diffEpicRule(old.epics, after.epics, names),
    ...diffStatuses(old.statuses, after.statuses, names),
    ...diffDependencies(old.dependencies, after.dependencies, names),
    ...diffFields(old.fields, after.fields, names),
    ...diffReading(old.reading, after.reading),
    ...diffIntake(old.intake, after.intake, names),
    ...diffWip(old.wip, after.wip, streams),
    ...diffLedger(old.ledger, after.ledger),
    ...diffRoles(old.roles, after.roles, streams),
  ];
}

/** What is there from the first save on, and so has nothing to differ from. */
function firstLines({ cadence, intake, fields, reading, ledger }: Settings, names: Names): SettingsChange[] {
  const { anchor, iterationDays, iterationsPerPi, timeZone } = cadence;
  return [
    { path: 'cadence', text: `Cadence: PIs of ${iterationsPerPi} iterations of ${iterationDays} days from ${anchor}, ${timeZone}` },
    { path: 'intake', text: `Intake: ${intake.leadDays} lead days, ${intake.criteria.length} readiness criteria` },
    { path: 'fields', text: `Epic fields: ${listFields(fields, names)}` },
    { path: 'reading', text: `Browsers keep what they have read: ${reading.browserCache ? 'yes' : 'no'}` },
    { path: 'ledger', text: `Ledger entries are kept: ${sayKept(ledger)}` },
  ];
}

const listFields = (fields: FieldMapping, names: Names): string =>
  EPIC_FIELDS.flatMap(({ id }) => (fields[id] === null ? [] : [names.field(fields[id])])).join(', ') || 'only what Jira has itself';
