import type { Result, ValueStream, Wiring } from '../contract';
import { ok } from '../contract';
import { choicesOf } from '../domain/intake';
import { needPortfolio } from './portfolio';
import type { Ports } from './ports';

/**
 * What screens need of the settings to read Jira themselves. Projects that the caller can't browse are left out, and streams
 * of which nothing is left, so that not even a name tells of what Jira hides.
 *
 * @example await readWiring(ports)
 */
export async function readWiring(ports: Ports): Promise<Result<Wiring>> {
  const portfolio = await needPortfolio(ports);
  if (!portfolio.ok) return portfolio;
  const { settings, calendar, today, now } = portfolio.value;
  const browsable = await ports.jira.browsableProjects(settings.streams.flatMap(({ projectIds }) => projectIds));
  if (!browsable.ok) return browsable;
  const windows = choicesOf(calendar, today, settings.intake.leadDays);
  return ok({
    streams: visible(settings.streams, new Set(browsable.value)),
    epics: settings.epics,
    statuses: settings.statuses,
    dependencies: settings.dependencies,
    pis: windows.map(({ pi }) => pi),
    windows,
    today,
    asOf: now,
  });
}

const visible = (streams: ValueStream[], browsable: Set<string>): ValueStream[] =>
  streams
    .map((stream) => ({ ...stream, projectIds: stream.projectIds.filter((id) => browsable.has(id)) }))
    .filter(({ projectIds }) => projectIds.length > 0);
