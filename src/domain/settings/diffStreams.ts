import type { SettingsChange, ValueStream } from '../../contract';
import { changesBetween } from './changesBetween';
import type { Names } from './names';

/**
 * What differs between two sets of streams, in words. A stream is the same one while its id is.
 *
 * @example diffStreams(before, after, names) // [{ path: 'streams[0].projectIds', text: 'Stream Payments: project WEB added' }]
 */
export function diffStreams(before: readonly ValueStream[], after: readonly ValueStream[], names: Names): SettingsChange[] {
  return changesBetween(before, after, (stream) => stream.id).flatMap((change) => {
    if (!change.after) return [{ path: 'streams', text: `Stream ${change.before?.name} removed` }];
    const path = `streams[${change.at}]`;
    return change.before ? diffStream(change.before, change.after, path, names) : [{ path, text: addedText(change.after, names) }];
  });
}

function addedText({ name, kind, projectIds }: ValueStream, names: Names): string {
  return `Stream ${name} added (${KINDS[kind]}): ${projectIds.map(names.project).join(', ')}`;
}

function diffStream(before: ValueStream, after: ValueStream, path: string, names: Names): SettingsChange[] {
  const changes: SettingsChange[] = [];
  if (before.name !== after.name) changes.push({ path: `${path}.name`, text: `Stream ${before.name}: now called ${after.name}` });
  if (before.kind !== after.kind) changes.push({ path: `${path}.kind`, text: `Stream ${after.name}: ${KINDS[before.kind]} → ${KINDS[after.kind]}` });
  const project = (id: string, what: string): SettingsChange => ({ path: `${path}.projectIds`, text: `Stream ${after.name}: project ${names.project(id)} ${what}` });
  const added = after.projectIds.filter((id) => !before.projectIds.includes(id)).map((id) => project(id, 'added'));
  const removed = before.projectIds.filter((id) => !after.projectIds.includes(id)).map((id) => project(id, 'removed'));
  if (before.capacity !== after.capacity) changes.push({ path: `${path}.capacity`, text: `Stream ${after.name}: capacity ${sayCapacity(before)} → ${sayCapacity(after)}` });
  return [...changes, ...added, ...removed];
}

const sayCapacity = ({ capacity }: ValueStream): string => (capacity === null ? 'not set' : `${capacity} points a PI`);

const KINDS: Record<ValueStream['kind'], string> = { 'solution-train': 'Solution Train', art: 'ART', 'shared-service': 'Shared Service' };
