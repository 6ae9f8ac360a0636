import type { Settings } from '../../../../../src/contract';
import { sayKept } from '../../../../../src/domain/settings';
import type { Catalogue } from '../catalogue/Catalogue';
import { weekdayText } from '../form/dayText';
import { linkRows } from '../links/linkRows';
import type { Section } from '../state/sections';

/** What there is in Jira, counted. Things that Jira has none of are left out, but for projects. */
export function foundText(catalogue: Catalogue): { count: number; what: string }[] {
  const counted = (count: number, one: string, many: string): { count: number; what: string } => ({ count, what: count === 1 ? one : many });
  const sprints = catalogue.sprints?.length ?? 0;
  return [
    counted(catalogue.projects.length, 'project', 'projects'),
    counted(catalogue.issueTypes.length, 'issue type', 'issue types'),
    counted(catalogue.statuses.length, 'status', 'statuses'),
    counted(catalogue.linkTypes.length, 'link type', 'link types'),
    counted(catalogue.fields.filter((field) => field.custom).length, 'custom field', 'custom fields'),
    ...(sprints > 0 ? [counted(sprints, 'dated sprint', 'dated sprints')] : []),
  ];
}

/** One section of a proposal in a line. */
export function proposedText(section: Section, settings: Settings, catalogue: Catalogue): string {
  return texts[section](settings, catalogue);
}

const list = (words: readonly string[], none: string, most = 6): string => {
  if (words.length === 0) return none;
  return words.length <= most ? words.join(', ') : `${words.slice(0, most).join(', ')} and ${words.length - most} more`;
};

const texts: Record<Section, (settings: Settings, catalogue: Catalogue) => string> = {
  streams: ({ streams }) => list(streams.map((stream) => stream.name), 'None yet'),
  cadence: ({ cadence }) =>
    `${cadence.iterationsPerPi} iterations of ${cadence.iterationDays} days, from ${weekdayText(cadence.anchor)}, ${cadence.timeZone.replaceAll('_', ' ')}`,
  intake: ({ intake }) => `Closes ${intake.leadDays} days before a PI; ${list(intake.criteria.map((criterion) => criterion.label), 'no readiness criteria yet')}`,
  epics: ({ epics }, { issueTypes }) => {
    const chosen = issueTypes.filter((type) => (epics.by === 'level' ? type.hierarchyLevel === epics.level : epics.typeIds.includes(type.id)));
    const names = list([...new Set(chosen.map((type) => type.name))], 'none in Jira');
    return epics.by === 'level' ? `Hierarchy level ${epics.level}: ${names}` : names;
  },
  statuses: ({ statuses }, catalogue) => `${statuses.length} of ${catalogue.statuses.length} statuses have a Kanban state`,
  wip: ({ wip }) => (wip.length === 0 ? 'No limits yet; you can set them now or later' : `${wip.length} ${wip.length === 1 ? 'limit' : 'limits'}`),
  dependencies: ({ dependencies }, { linkTypes }) =>
    list(linkRows(linkTypes, dependencies).filter((row) => row.index >= 0).map((row) => `${row.sentence ?? row.name}: ${row.provider === 'outward' ? 'A' : 'B'} provides`), 'None'),
  fields: ({ fields }, catalogue) => {
    const ids = Object.values(fields).filter((id) => id !== null);
    return list(ids.map((id) => catalogue.fields.find((field) => field.id === id)?.name ?? id), 'Only what Jira has itself', 7);
  },
  reading: ({ reading }) => (reading.browserCache ? 'Browsers may keep what their person has read' : 'Browsers keep nothing'),
  ledger: ({ ledger }) => `Entries are kept ${ledger.keepMonths === null ? '' : 'for '}${sayKept(ledger)}`,
  roles: ({ roles }) => list(roles.flatMap((role) => role.holders.map((holder) => holder.name)), 'Nobody yet; you can name them now or later'),
};
