import { Sort, kvs } from '@forge/kvs';
import type { ExceptionStore } from '../app/ports';
import type { Exception, PiKey, Result } from '../contract';
import { ok } from '../contract';
import { attempt } from './attempt';
import { exceptionKey, exceptionOf, exceptionRow, type ExceptionRow } from './exceptionRow';
import { readPage } from './readPage';
import { writeRow } from './writeRow';

/** The entity's name in the manifest. */
export const EXCEPTION = 'exception';
const PAGE = 50;

/**
 * The exception port over Forge's storage: one record an issue and PI, one version higher with each write.
 *
 * @example const exception = await makeExceptionStore().read('10001', '2026.4')
 */
export const makeExceptionStore = (): ExceptionStore => ({
  read,
  list: (state, after) => readPage(by('by-state', state), after, exceptionOf),
  ofPi: (pi, after) => readPage(by('by-pi', pi), after, exceptionOf),
  async write(exception, expected, entry) {
    const key = exceptionKey(exception.issueId, exception.pi);
    const written = await writeRow({ entity: EXCEPTION, key, row: exceptionRow(exception), expected }, entry, 'Somebody else changed this exception first. Reload to see what happened.');
    return written.ok ? ok(exception) : written;
  },
});

async function read(issueId: string, pi: PiKey): Promise<Result<Exception | null>> {
  const row = await attempt(() => kvs.entity<ExceptionRow>(EXCEPTION).get(exceptionKey(issueId, pi)));
  if (!row.ok) return row;
  return row.value === undefined ? ok(null) : exceptionOf(row.value);
}

const by = (index: 'by-state' | 'by-pi', value: string) => kvs.entity<ExceptionRow>(EXCEPTION).query().index(index, { partition: [value] }).sort(Sort.ASC).limit(PAGE);
