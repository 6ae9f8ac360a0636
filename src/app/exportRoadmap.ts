import type { Result, Wiring } from '../contract';
import { ok } from '../contract';
import { makeCalendar } from '../domain/cadence';
import type { AdfDoc, MacroConfig, PlannedIssue } from '../domain/roadmap/export';
import { conflictsOf, isPlanned, isWithin, macroTitle, noRoadmapDoc, roadmapDoc, roadmapRows, sayWhen } from '../domain/roadmap/export';
import { spanOf } from '../domain/roadmap';
import type { Caller, Ports } from './ports';
import { readRoadmap, type RoadmapReading } from './readRoadmap';
import { readWiring } from './readWiring';
import { within } from './within';

/** Forge stops a function at 25 s, and the page would be exported with a hole. */
const DEADLINE = 20_000;

/**
 * A roadmap as a document for PDF and Word: the same facts as on the page, in a table, as the person who exports sees them. Never throws
 * and never takes longer than 20 s: where there is no table, the document says why.
 *
 * @param caller who exports; null where Forge names nobody. Then nothing is read: what the app may see is not what every reader of the file may.
 * @example await exportRoadmap(ports, { accountId: 'sam' }, DEFAULT_MACRO)
 */
export async function exportRoadmap(ports: Ports, caller: Caller | null, config: MacroConfig): Promise<AdfDoc> {
  const title = macroTitle(config);
  if (caller === null) return noRoadmapDoc(title, NOBODY);
  const made = await within(ports, DEADLINE, makeDoc(ports, config).catch((): Result<AdfDoc> => BROKEN));
  if (made === null) return noRoadmapDoc(title, TOO_LONG);
  return made.ok ? made.value : noRoadmapDoc(title, `This roadmap could not be exported. ${made.fault.message}`);
}

const NOBODY = 'This roadmap is not in the export: Confluence did not say who exports the page, and Jira shows each person only what they may see. Open the page to see it.';
const TOO_LONG = 'This roadmap is not in the export: Jira took too long to answer. Choose fewer value streams or a shorter horizon, or export again.';
const BROKEN: Result<never> = { ok: false, fault: { code: 'unavailable', message: 'Something went wrong inside Interlock.' } };

async function makeDoc(ports: Ports, config: MacroConfig): Promise<Result<AdfDoc>> {
  const wiring = await readWiring(ports);
  if (!wiring.ok) return wiring;
  const streams = wiring.value.streams.filter(({ id }) => config.streams === 'all' || config.streams.includes(id));
  if (streams.length === 0) return ok(noRoadmapDoc(macroTitle(config), NO_STREAMS));
  const pis = config.horizon === null ? null : wiring.value.pis.slice(0, config.horizon);
  const reading = await readRoadmap(ports, wiring.value, { streams, pis, dependencies: config.dependencies });
  return reading.ok ? ok(docOf(wiring.value, config, { streams, pis }, reading.value)) : reading;
}

const NO_STREAMS = 'Whoever exported this page sees none of the value streams of this roadmap.';

type Scope = Pick<Wiring, 'streams'> & { pis: Wiring['pis'] | null };

function docOf(wiring: Wiring, config: MacroConfig, { streams, pis }: Scope, reading: RoadmapReading): AdfDoc {
  const calendar = makeCalendar(wiring.cadence);
  const spans = pis?.map((pi) => ({ key: pi.key, span: spanOf(pi) })) ?? null;
  const shown = reading.epics.filter((epic: PlannedIssue) => (spans === null ? isPlanned(epic) : isWithin(epic, spans)));
  const conflicts = config.dependencies ? conflictsOf([...reading.epics, ...reading.far], wiring, calendar) : new Map<string, string[]>();
  return roadmapDoc({
    title: macroTitle(config),
    notes: [sayWhen(wiring.today), saySpan(pis), ...reading.cuts],
    streams: streams.map(({ name }) => name),
    rows: roadmapRows(shown, wiring, calendar, conflicts),
    conflicts: config.dependencies,
  });
}

function saySpan(pis: Wiring['pis'] | null): string {
  const [first, last] = [pis?.[0], pis?.at(-1)];
  if (!first || !last) return 'All that is planned.';
  const later = last === first ? '' : `; what lies later is a forecast, up to ${last.name}`;
  return `${first.name} is committed${later}.`;
}
