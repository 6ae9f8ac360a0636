import * as v from 'valibot';
import { exportRoadmap as writeRoadmap } from '../app/exportRoadmap';
import type { Caller, Ports } from '../app/ports';
import type { AdfDoc, MacroConfig } from '../domain/roadmap/export';
import { macroOf, macroTitle, noRoadmapDoc, readMacro } from '../domain/roadmap/export';
import { accountOf } from './accountOf';
import { logBug } from './log';

// Documented at the top, seen in the extension's context: read each place.
const holder = v.nullish(v.object({ config: v.optional(v.unknown()), extension: v.nullish(v.object({ config: v.optional(v.unknown()) })) }));
const payloadSchema = v.object({ config: v.optional(v.unknown()), extension: v.nullish(v.object({ config: v.optional(v.unknown()) })), context: holder });

/**
 * What Confluence puts in place of the macro when a page becomes PDF or Word. It always answers with a document: where there is no roadmap
 * to show, it says why.
 *
 * @param ports of this invocation
 * @example await exportRoadmap(wire(), { exportType: 'pdf', config: { horizon: '4' } }, { principal: { accountId: 'sam' } })
 */
export async function exportRoadmap(ports: Ports, payload: unknown, context: unknown): Promise<AdfDoc> {
  const found = readMacro(configIn(payload));
  const config: MacroConfig = macroOf(found);
  if (found.kind === 'broken') return noRoadmapDoc(macroTitle(config), 'What was chosen for this roadmap can’t be read. Edit it on the page and choose anew.');
  try {
    return await writeRoadmap(ports, callerIn(context), config);
  } catch (error) {
    logBug('exportRoadmap', error);
    return noRoadmapDoc(macroTitle(config), 'This roadmap could not be exported. Something went wrong inside Interlock.');
  }
}

function configIn(payload: unknown): unknown {
  const parsed = v.safeParse(payloadSchema, payload);
  if (!parsed.success) return undefined;
  const { config, extension, context } = parsed.output;
  return config ?? extension?.config ?? context?.config ?? context?.extension?.config;
}

function callerIn(context: unknown): Caller | null {
  const accountId = accountOf(context);
  return accountId === null ? null : { accountId };
}
