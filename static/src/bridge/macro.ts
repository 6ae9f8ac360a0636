import { view } from '@forge/bridge';
import type { Result } from '../../../src/contract';
import { fail, ok } from '../../../src/contract';
import { place } from './place';

/** How Confluence shows a macro: to readers, or its form in the editor. */
export interface MacroPlace {
  configuring: boolean;
  /** What the form submitted last, as it came; whoever asks decodes it. */
  config: unknown;
}

/**
 * Where the macro stands. A host that does not say gets the view of a macro that nothing was chosen for.
 *
 * @example (await macroPlace()).configuring // true in the editor's form
 */
export async function macroPlace(): Promise<MacroPlace> {
  const { extension } = await place().catch(() => ({ extension: {} as Record<string, unknown> }));
  const macro = extension['macro'] as { isConfiguring?: unknown; isInserting?: unknown } | null | undefined;
  return { configuring: macro?.isConfiguring === true || macro?.isInserting === true, config: extension['config'] ?? null };
}

/**
 * Hands Confluence what the page shall keep for the macro, which closes the form.
 *
 * @example await saveMacro({ streams: 'all', horizon: '4' });
 */
export const saveMacro = (config: Record<string, string>): Promise<Result<null>> => attempt(() => view.submit({ config }));

/** Closes the form and leaves the page as it was. */
export const closeMacro = (): Promise<Result<null>> => attempt(() => view.close());

async function attempt(run: () => Promise<unknown>): Promise<Result<null>> {
  try {
    await run();
    return ok(null);
  } catch {
    return fail('unavailable', 'Confluence did not take it. You may not be allowed to change this page; else try again.');
  }
}
