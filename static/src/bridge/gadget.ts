import { view } from '@forge/bridge';
import type { Result } from '../../../src/contract';
import { fail, ok } from '../../../src/contract';
import { place } from './place';

/** How a dashboard shows a gadget: to read, or its edit screen. */
export interface GadgetPlace {
  editing: boolean;
  /** What the edit screen submitted last, as it came; whoever asks decodes it. */
  configuration: unknown;
}

/**
 * Where the gadget stands. A host that does not say gets the view, as nothing saved it yet.
 *
 * @example (await gadgetPlace()).editing // true on the edit screen
 */
export async function gadgetPlace(): Promise<GadgetPlace> {
  const { extension } = await place().catch(() => ({ extension: {} as Record<string, unknown> }));
  return { editing: extension['entryPoint'] === 'edit', configuration: extension['gadgetConfiguration'] ?? null };
}

/**
 * Hands the dashboard what it shall keep for the gadget, which ends the edit screen.
 *
 * @example await saveGadget({ v: 1, view: 'health', title: '', streams: 'all' });
 */
export async function saveGadget(configuration: Record<string, unknown>): Promise<Result<null>> {
  try {
    await view.submit(configuration);
    return ok(null);
  } catch {
    return fail('unavailable', 'The dashboard did not take what you chose. You may not be allowed to change this dashboard; else try again.');
  }
}
