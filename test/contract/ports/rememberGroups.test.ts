import { fail, ok } from '../../../src/contract';
import { rememberGroups } from '../../../src/storage/rememberGroups';
import { FakeClock } from '../../fakes/FakeClock';
import { storageOverSandbox } from './overSandbox';

function desk() {
  const clock = new FakeClock();
  const asked: string[] = [];
  const groups = new Map([['sam', ['portfolio-management']], ['712020:0a1b@x', []]]);
  const ask = async (accountId: string) => { asked.push(accountId); return ok(groups.get(accountId) ?? []); };
  return { clock, asked, groups, groupIdsOf: rememberGroups(ask, clock) };
}

test('groups are asked of Jira, kept for two minutes, and asked again', async () => {
  await storageOverSandbox();
  const { clock, asked, groups, groupIdsOf } = desk();
  expect(await groupIdsOf('sam')).toEqual(ok(['portfolio-management']));
  groups.set('sam', []);
  clock.instant = '2026-11-24T09:01:59.000Z';
  expect(await groupIdsOf('sam')).toEqual(ok(['portfolio-management']));
  clock.instant = '2026-11-24T09:02:00.000Z';
  expect(await groupIdsOf('sam')).toEqual(ok([]));
  expect(asked).toEqual(['sam', 'sam']);
});

test('each account has its own, whatever signs its id has', async () => {
  await storageOverSandbox();
  const { asked, groupIdsOf } = desk();
  expect(await groupIdsOf('712020:0a1b@x')).toEqual(ok([]));
  expect(await groupIdsOf('sam')).toEqual(ok(['portfolio-management']));
  expect(asked).toEqual(['712020:0a1b@x', 'sam']);
});

test('where storage is down Jira is asked; where Jira is down nothing is made up or kept', async () => {
  await storageOverSandbox(() => new Response('{}', { status: 500 }));
  const { asked, groupIdsOf } = desk();
  await groupIdsOf('sam');
  expect(await groupIdsOf('sam')).toEqual(ok(['portfolio-management']));
  expect(asked).toEqual(['sam', 'sam']);
  await storageOverSandbox();
  const down = rememberGroups(async () => fail('unavailable', 'Jira did not answer.'), new FakeClock());
  expect(await down('sam')).toMatchObject({ ok: false, fault: { code: 'unavailable' } });
});
