import type { Issue, Link } from '../jira/state/model';
import { linkTypeIds } from './ids';
import { linkTable } from './linkTable';

const words: Readonly<Record<string, string>> = {
  blocks: linkTypeIds.Blocks, 'depends on': linkTypeIds.Depends, 'relates to': linkTypeIds.Relates, duplicates: linkTypeIds.Duplicate,
};

/** The links of the table, with ids from 10001. Throws on a line that names no epic or no link type: a slip in the table. */
export const seedLinks = (issues: Issue[]): Link[] => {
  const ids = new Map(issues.map(({ id, key }) => [key, id]));
  return linkTable.trim().split('\n').map((line, index) => {
    const [, source = '', verb = '', target = ''] = /^(\S+) (.+) (\S+)$/.exec(line) ?? [];
    const sourceId = ids.get(source);
    const targetId = ids.get(target);
    const typeId = words[verb];
    if (!sourceId || !targetId || !typeId) throw new Error(`The link table has a line that can't be read: ${line}`);
    return { id: String(10001 + index), typeId, sourceId, targetId };
  });
};
