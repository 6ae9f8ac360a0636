import type { GateRule } from '../../../../../src/contract';

/** What was saved with a transition: nothing yet, a rule, or something that is no rule. */
export type SavedRule = { kind: 'none' } | { kind: 'rule'; rule: GateRule } | { kind: 'broken' };

/**
 * Reads the configuration that the workflow editor kept, a JSON string.
 *
 * @example readRule('{"rule":"ready"}') // { kind: 'rule', rule: 'ready' }
 * @example readRule('{"rule":') // { kind: 'broken' }
 */
export function readRule(saved: unknown): SavedRule {
  if (saved === undefined || saved === null || saved === '') return { kind: 'none' };
  const { rule } = (parsed(saved) ?? {}) as { rule?: unknown };
  return rule === 'ready' || rule === 'implementing' || rule === 'wip' ? { kind: 'rule', rule } : { kind: 'broken' };
}

/** The configuration for the editor to keep. @example writeRule('ready') // '{"rule":"ready"}' */
export const writeRule = (rule: GateRule): string => JSON.stringify({ rule });

/** Some editors hand over the object instead of its text. */
function parsed(saved: unknown): unknown {
  if (typeof saved !== 'string') return saved;
  try {
    return JSON.parse(saved) as unknown;
  } catch {
    return null; // whoever asked is told that it is broken
  }
}
