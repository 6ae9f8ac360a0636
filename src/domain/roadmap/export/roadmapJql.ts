import type { Wiring } from '../../../contract';

type Streams = Wiring['streams'];

/** JQL names a custom field by its number. @example clauseOf('customfield_10015') // 'cf[10015]' */
const clauseOf = (fieldId: string): string => (fieldId === 'duedate' ? 'due' : fieldId.replace(/^customfield_(\d+)$/, 'cf[$1]'));

/**
 * The epics of some streams that can lie within some PIs: those whose own dates put them before or after are left out, since own dates
 * win over everything else. The rest is decided once it is read. Ids are numbers in text, so nothing needs quoting.
 *
 * @param span first and last day; null for all
 * @example roadmapJql(wiring, wiring.streams, null) // 'project in (10002, 10003) AND issuetype in (10000) ORDER BY due ASC, key ASC'
 */
export function roadmapJql({ epicTypeIds, fields }: Pick<Wiring, 'epicTypeIds' | 'fields'>, streams: Streams, span: { from: string; to: string } | null): string {
  const projects = streams.flatMap(({ projectIds }) => projectIds);
  const which = `project in (${projects.join(', ')}) AND issuetype in (${epicTypeIds.join(', ')})`;
  return `${which}${span ? within(fields, span) : ''} ORDER BY due ASC, key ASC`;
}

/** An epic whose two own dates contradict one another spans both, so either of them can bring it in. */
function within(fields: Wiring['fields'], { from, to }: { from: string; to: string }): string {
  const finish = clauseOf(fields.finish ?? 'duedate');
  if (fields.start === null) return ` AND (${finish} is EMPTY OR ${finish} >= "${from}")`;
  const start = clauseOf(fields.start);
  return ` AND (${finish} is EMPTY OR ${finish} >= "${from}" OR ${start} >= "${from}") AND (${start} is EMPTY OR ${start} <= "${to}" OR ${finish} <= "${to}")`;
}

/**
 * The dated children of some epics.
 *
 * @example childrenJql(['10101'], wiring.fields) // 'parent in (10101) AND (due is not EMPTY OR cf[10015] is not EMPTY)'
 */
export function childrenJql(parentIds: readonly string[], { start, finish }: Wiring['fields']): string {
  const dates = ['duedate', ...[start, finish].filter((id) => id !== null)];
  return `parent in (${parentIds.join(', ')}) AND (${[...new Set(dates)].map((id) => `${clauseOf(id)} is not EMPTY`).join(' OR ')})`;
}
