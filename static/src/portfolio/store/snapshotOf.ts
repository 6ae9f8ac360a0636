import type { Wiring } from '../../../../src/contract';
import type { Calendar } from '../../../../src/domain/cadence';
import { KANBAN_STATES } from '../../../../src/domain/settings';
import type { Portfolio, Ragged } from '../Portfolio';
import { packTexts } from '../Texts';
import { doneIn } from './doneIn';
import type { EpicStore } from './EpicStore';
import { linkColumnsOf } from './linkColumnsOf';
import { plannedColumnsOf } from './plannedColumnsOf';
import { Shown } from './Shown';

type Sources = Pick<Wiring, 'streams' | 'statuses'>;

/**
 * The portfolio as it stands in the store: rows in ascending id, tables in the order in which rows first name their entries and
 * nothing unnamed in them. So a warm start that knows the same facts as a cold one yields the very same columns. Rows in
 * projects of no stream are left out.
 */
export function snapshotOf(store: EpicStore, { streams, statuses }: Sources, calendar: Calendar): Portfolio {
  const streamOf = streamsByProject(store, streams);
  const rows = [...store.keys.keys()].filter((row) => streamOf[store.numbers.project[row] as number] !== undefined).sort((a, b) => store.idOf(a) - store.idOf(b));
  const shown = new Shown(store, rows);
  const column = (name: keyof EpicStore['numbers']): number[] => rows.map((row) => store.numbers[name][row] as number);
  const stateByStatus = new Map(statuses.map(({ statusId, state }) => [statusId, KANBAN_STATES.indexOf(state)]));
  const linked = linkColumnsOf(store, rows, shown);
  const planned = plannedColumnsOf(store, rows, calendar, doneIn({ statuses }));
  const status = shown.column16('status', 'statuses');
  return {
    count: rows.length,
    ids: Float64Array.from(column('id')),
    keys: packTexts(rows.map((row) => store.keys[row] ?? '')),
    summaries: packTexts(rows.map((row) => store.summaries[row] ?? '')),
    stream: Uint16Array.from(column('project'), (project) => streamOf[project] as number),
    project: shown.column16('project', 'projects'),
    type: shown.column16('type', 'types'),
    status,
    state: Uint8Array.from(column('status'), (at) => stateByStatus.get(store.tables.statuses.items[at]?.id ?? '') ?? NO_STATE),
    owner: shown.column16('owner', 'people'),
    ...planned,
    admission: Uint8Array.from(column('admission')),
    value: Float64Array.from(column('value')),
    size: Float64Array.from(column('size')),
    wsjf: Float64Array.from(column('wsjf')),
    readiness: Uint8Array.from(column('readiness')),
    missing: Uint16Array.from(column('missing')),
    versions: raggedOf(rows, (row) => store.versions.get(row), (at) => shown.place('versionNames', at)),
    sprints: raggedOf(rows, (row) => store.sprints.get(row), (at) => shown.place('sprintNames', at)),
    ...linked,
    tables: shown.tables(),
  };
}

/** In the column `state`: a status that is not mapped. */
const NO_STATE = 255;

/** The stream's index by the project's place in the store's table; undefined for a project of no stream. */
function streamsByProject(store: EpicStore, streams: Sources['streams']): (number | undefined)[] {
  const byId = new Map(streams.flatMap(({ projectIds }, index) => projectIds.map((id) => [id, index] as const)));
  return store.tables.projects.items.map(({ id }) => byId.get(id));
}

function raggedOf(rows: readonly number[], get: (row: number) => number[], place: (at: number) => number): Ragged {
  const items: number[] = [];
  const ends = Uint32Array.from(rows, (row) => {
    for (const at of get(row)) items.push(place(at));
    return items.length;
  });
  return { ends, items: Uint16Array.from(items) };
}

