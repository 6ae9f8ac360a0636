import fc from 'fast-check';
import { fail, ok } from '../../../src/contract';
import type { IntakeView, Result } from '../../../src/contract';
import type { IntakeAction } from '../../../static/src/features/intake/gate/IntakeAction';
import { makeActionRunner } from '../../../static/src/features/intake/gate/makeActionRunner';
import { aView } from './aView';

const tick = (criterionId: string): IntakeAction => ({ name: 'tick', criterionId, label: criterionId, on: true });

/** A server that keeps one version and, like the real one, refuses what does not name it. */
function aDesk() {
  const log: string[] = [];
  let version = 5;
  const perform = async (action: IntakeAction, seen: number): Promise<Result<IntakeView | null>> => {
    log.push(`${'criterionId' in action ? action.criterionId : action.name} at ${seen}`);
    if (seen !== version) return fail('conflict', 'Somebody else was first.');
    version++;
    return ok(action.name === 'decide' ? null : { ...aView(), evidence: { version } });
  };
  const runner = makeActionRunner({
    perform,
    put: (view) => log.push(`put ${view.evidence.version}`),
    refresh: async () => void log.push('refresh'),
    show: (queue) => log.push(`queue ${queue.length}`),
    begin: () => undefined,
    end: (end) => log.push('fault' in end ? end.fault.code : 'done'),
  });
  runner.see(version);
  return { runner, log, somebodyElse: () => version++, version: () => version };
}

test('an action is performed on the version on screen, and its view put there before it is said to be done', async () => {
  const { runner, log } = aDesk();
  expect(await runner.run(tick('a'))).toBe(true);
  expect(log).toEqual(['queue 1', 'a at 5', 'put 6', 'queue 0', 'done']);
});

test('ticks in a row go one after the other, each on what the one before has made', async () => {
  const { runner, log } = aDesk();
  expect(await Promise.all(['a', 'b', 'c'].map((id) => runner.run(tick(id))))).toEqual([true, true, true]);
  expect(log.filter((line) => line.includes(' at '))).toEqual(['a at 5', 'b at 6', 'c at 7']);
});

test('of two people at once the second is told and sees what the first did; what waited behind is dropped', async () => {
  const { runner, log, somebodyElse, version } = aDesk();
  somebodyElse();
  expect(await Promise.all(['a', 'b'].map((id) => runner.run(tick(id))))).toEqual([false, false]);
  expect(log).toEqual(['queue 1', 'queue 2', 'a at 5', 'refresh', 'queue 0', 'conflict']);
  runner.see(version());
  expect(await runner.run(tick('a'))).toBe(true);
});

test('a view that arrives while something is done does not lift the version over somebody else’s change', async () => {
  const { runner, somebodyElse, version } = aDesk();
  somebodyElse();
  const run = runner.run(tick('a'));
  runner.see(version());
  expect(await run).toBe(false);
});

test('an answer without a view has it read anew', async () => {
  const { runner, log } = aDesk();
  expect(await runner.run({ name: 'decide', decision: 'admit', reason: null, version: 1 })).toBe(true);
  expect(log).toEqual(['queue 1', 'decide at 5', 'refresh', 'queue 0', 'done']);
});

test('pressing twice does it once', async () => {
  const { runner, log } = aDesk();
  expect(await Promise.all([runner.run(tick('a')), runner.run(tick('a'))])).toEqual([true, false]);
  expect(log.filter((line) => line === 'done')).toHaveLength(1);
});

test('whoever else writes between, every press ends as done or as told, and no write overtakes a version that was not seen', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(fc.constantFrom('a', 'b', 'c'), fc.constant('!')), { maxLength: 12 }), async (steps) => {
      const { runner, somebodyElse, version } = aDesk();
      let others = 0;
      const ends: boolean[] = [];
      for (const step of steps) {
        if (step === '!') {
          somebodyElse();
          others++;
        } else {
          const went = await runner.run(tick(step));
          if (!went) runner.see(version());
          ends.push(went);
        }
      }
      expect(version()).toBe(5 + others + ends.filter(Boolean).length);
      expect(ends.filter((went) => !went).length).toBeLessThanOrEqual(others);
    }),
  );
});
