import type { Day, DependencyLink, Settings } from '../../contract';
import type { Catalogue, CatalogueLinkType } from './catalogue';
import { DEFAULT_LEDGER, DEFAULT_READING } from './defaults';
import { guessState } from './guessState';
import { linkDirection } from './linkDirection';
import type { Proposal } from './proposal';
import { proposeCadence } from './proposeCadence';
import { proposeCriteria } from './proposeCriteria';
import { proposeEpicRule } from './proposeEpicRule';
import { proposeFields } from './proposeFields';
import { proposeStreams } from './proposeStreams';

/** Two weeks are enough to prepare PI planning, and short enough to keep work flowing. */
const LEAD_DAYS = 14;

/**
 * A set-up for the first-run guide, made from what is in Jira, with notes on how each part came about. It passes
 * `checkSettings` if Jira has a project and an issue type at all. Roles are left for the admin: nobody is handed
 * one by guesswork.
 *
 * @example proposeSettings(catalogue, '2026-11-24').settings.dependencies // [{ linkTypeId: '10000', provider: 'outward' }]
 */
export function proposeSettings(catalogue: Catalogue, today: Day): { settings: Settings; notes: string[] } {
  const streams = proposeStreams(catalogue.projects);
  const cadence = proposeCadence(catalogue, today);
  const epics = proposeEpicRule(catalogue.issueTypes);
  const dependencies = proposeDependencies(catalogue.linkTypes);
  const fields = proposeFields(catalogue.fields);
  const criteria = proposeCriteria(catalogue.fields);
  const settings: Settings = {
    cadence: cadence.value,
    streams: streams.value,
    epics: epics.value,
    statuses: catalogue.statuses.map((status) => ({ statusId: status.id, state: guessState(status) })),
    dependencies: dependencies.value,
    fields: fields.value,
    reading: DEFAULT_READING,
    intake: { leadDays: LEAD_DAYS, whenGateFails: 'closed', admission: 'at-once', criteria: criteria.value },
    wip: [],
    ledger: DEFAULT_LEDGER,
    roles: [],
  };
  return { settings, notes: [streams, cadence, epics, dependencies, fields, criteria].flatMap((part) => part.notes) };
}

function proposeDependencies(linkTypes: readonly CatalogueLinkType[]): Proposal<DependencyLink[]> {
  const found = linkTypes.flatMap((type) => {
    const provider = linkDirection(type);
    return provider ? [{ type, provider }] : [];
  });
  const notes = found.map(({ type, provider }) => {
    const does = provider === 'outward' ? 'provides to it' : 'consumes from it';
    return `Link type ${type.name} is a dependency: an issue that "${type.outward}" another ${does}.`;
  });
  return { value: found.map(({ type, provider }) => ({ linkTypeId: type.id, provider })), notes: notes.length > 0 ? notes : ['No link type speaks of dependencies. Choose one, or there are none to show.'] };
}
