import type { Result, ValueStream, Wiring } from '../contract';
import { ok } from '../contract';
import { epicTypeIds } from '../domain/epics';
import { choicesOf } from '../domain/intake';
import type { Portfolio } from './portfolio';
import { needPortfolio } from './portfolio';
import type { Ports } from './ports';

/**
 * What screens need of the settings to read Jira themselves. Projects that the caller can't browse are left out, and streams
 * of which nothing is left, so that not even a name tells of what Jira hides. So are issue types that the caller does not see: Jira
 * refuses a search that names one.
 *
 * @example await readWiring(ports)
 */
export async function readWiring(ports: Ports): Promise<Result<Wiring>> {
  const portfolio = await needPortfolio(ports);
  if (!portfolio.ok) return portfolio;
  const { settings } = portfolio.value;
  const projectIds = settings.streams.flatMap((stream) => stream.projectIds);
  const [browsable, types] = await Promise.all([ports.jira.browsableProjects(projectIds), ports.jira.readIssueTypes()]);
  if (!browsable.ok) return browsable;
  if (!types.ok) return types;
  return ok(wiringOf(portfolio.value, new Set(browsable.value), epicTypeIds(settings.epics, types.value)));
}

function wiringOf({ settings, calendar, today, now }: Portfolio, browsable: Set<string>, typeIds: string[]): Wiring {
  const windows = choicesOf(calendar, today, settings.intake.leadDays);
  return {
    streams: visible(settings.streams, browsable),
    epics: settings.epics,
    epicTypeIds: typeIds,
    statuses: settings.statuses,
    dependencies: settings.dependencies,
    fields: settings.fields,
    reading: settings.reading,
    cadence: settings.cadence,
    leadDays: settings.intake.leadDays,
    pis: windows.map(({ pi }) => pi),
    windows,
    today,
    asOf: now,
  };
}

const visible = (streams: ValueStream[], browsable: Set<string>): ValueStream[] =>
  streams
    .map((stream) => ({ ...stream, projectIds: stream.projectIds.filter((id) => browsable.has(id)) }))
    .filter(({ projectIds }) => projectIds.length > 0);
