import type { Result, ValueStream, Wiring } from '../contract';
import { ok } from '../contract';
import { epicTypeIds } from '../domain/epics';
import { choicesOf } from '../domain/intake';
import type { Portfolio } from './portfolio';
import { NOT_SET_UP, openPortfolio, portfolioOf } from './portfolio';
import type { Ports } from './ports';

/**
 * What screens need of the settings to read Jira themselves. Projects that the caller can't browse are left out, and streams
 * of which nothing is left, so that not even a name tells of what Jira hides. So are issue types that the caller does not see: Jira
 * refuses a search that names one. Where storage has no settings, as in Confluence, the copy in Jira is read; it goes through the same
 * sieve.
 *
 * @example await readWiring(ports)
 */
export async function readWiring(ports: Ports): Promise<Result<Wiring>> {
  const portfolio = await storedOrMirrored(ports);
  if (!portfolio.ok) return portfolio;
  const { settings } = portfolio.value;
  const projectIds = settings.streams.flatMap((stream) => stream.projectIds);
  const [browsable, types] = await Promise.all([ports.jira.browsableProjects(projectIds), ports.jira.readIssueTypes('user')]);
  if (!browsable.ok) return browsable;
  if (!types.ok) return types;
  return ok(wiringOf(portfolio.value, new Set(browsable.value), epicTypeIds(settings.epics, types.value)));
}

/** Storage is asked first: in Jira it is the authority, and a fault of it is no reason to trust a copy. */
async function storedOrMirrored(ports: Ports): Promise<Result<Portfolio>> {
  const stored = await openPortfolio(ports);
  if (!stored.ok) return stored;
  if (stored.value !== null) return ok(stored.value);
  const copy = await ports.mirror.read();
  if (!copy.ok) return copy;
  return copy.value === null ? NOT_SET_UP : portfolioOf(copy.value.settings, ports.clock.now());
}

function wiringOf({ settings, calendar, today, now }: Portfolio, browsable: Set<string>, typeIds: string[]): Wiring {
  const streams = visible(settings.streams, browsable);
  const windows = choicesOf(calendar, today, settings.intake.leadDays);
  return {
    streams,
    epics: settings.epics,
    epicTypeIds: typeIds,
    statuses: settings.statuses,
    dependencies: settings.dependencies,
    fields: settings.fields,
    reading: settings.reading,
    cadence: settings.cadence,
    leadDays: settings.intake.leadDays,
    wip: settings.wip.filter(({ streamId }) => streamId === null || streams.some(({ id }) => id === streamId)),
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
