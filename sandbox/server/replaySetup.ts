import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ForgeHost } from '../forge/ForgeHost';
import { parseInstant } from '../forge/runtime/parseInstant';
import type { SandboxClock } from '../forge/runtime/SandboxClock';
import { StartError } from './options';

/** One call of the app by a person, or one run of a schedule; on a day. */
type SetupStep = { today?: string } & (Call | { schedule: string });

interface Call {
  as: string;
  call: { module: string; name: string; payload: unknown };
}

const SETUP = 'sandbox/seed/interlock-setup.json';

/** A resolver's own answer may be a fault as a value: `{ok: false, fault: {message}}`. */
interface Answered {
  ok?: boolean;
  fault?: { message?: string };
  error?: { message?: string };
}

const nameOf = (step: SetupStep): string => ('schedule' in step ? step.schedule : `${step.call.name} as ${step.as}`);

async function take(host: ForgeHost, step: SetupStep): Promise<string | null> {
  if (!('schedule' in step)) return callApp(host, step);
  const run = await host.runSchedule(step.schedule);
  return run?.ok ? null : 'the app has no such schedule, or it failed.';
}

async function callApp(host: ForgeHost, { as, call }: Call): Promise<string | null> {
  const answer = await host.invoke({ moduleKey: call.module, call: call.name, payload: call.payload, accountId: as, extension: {} });
  if (!answer.ok) return answer.error.message;
  const body = answer.body as Answered | null;
  return body?.ok === false ? (body.fault?.message ?? body.error?.message ?? JSON.stringify(body)) : null;
}

/**
 * Sets a fresh seeded site up by calling the real app as people would, each step on its day. Nothing writes the app's storage
 * directly, so a set-up that the app would refuse can't be faked. The clock is left on the last step's day.
 *
 * @throws StartError with the app's own words for the first step that it refuses
 */
export async function replaySetup(root: string, host: ForgeHost, clock: SandboxClock): Promise<void> {
  const file = join(root, SETUP);
  if (!existsSync(file)) return;
  const steps = JSON.parse(readFileSync(file, 'utf8')) as SetupStep[];
  for (const [i, one] of steps.entries()) {
    if (one.today) clock.set(parseInstant(one.today));
    const problem = await take(host, one);
    if (problem) throw new StartError(`${SETUP}, step ${i + 1} (${nameOf(one)}): ${problem}`);
  }
  await host.settle();
}
