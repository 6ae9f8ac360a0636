import { route } from '@forge/api';
import type { Result } from '../contract';
import { ok } from '../contract';
import { propertiesReply } from './replies';
import type { Sleep } from './request';
import { request } from './request';

/** Most issues that Jira takes in one bulk fetch. */
const CHUNK = 100;

/**
 * One issue property of many issues. Issues that are gone are left out.
 *
 * @example await readProperties(['10101'], 'interlock', sleep) // ok([{ id: '10101', property: { v: 1, … } }])
 */
export async function readProperties(ids: string[], property: string, sleep: Sleep): Promise<Result<{ id: string; property: unknown }[]>> {
  const found: { id: string; property: unknown }[] = [];
  for (let at = 0; at < ids.length; at += CHUNK) {
    const body = { issueIdsOrKeys: ids.slice(at, at + CHUNK), fields: ['key'], properties: [property] };
    // As the app: a schedule has nobody in front of it. The capability is the mirror's own: it reads back what it wrote, and shows it to nobody.
    const reply = await request({ as: 'app', path: route`/rest/api/3/issue/bulkfetch`, method: 'POST', body, reply: propertiesReply }, sleep);
    if (!reply.ok) return reply;
    found.push(...reply.value.issues.map(({ id, properties }) => ({ id, property: properties?.[property] })));
  }
  return ok(found);
}
