import { readRule, type SavedRule } from './RuleConfig';

/** On which of the rule's three screens we stand, and what was saved. */
export interface RulePlace {
  screen: 'create' | 'edit' | 'view';
  saved: SavedRule;
}

/**
 * Reads the place from what the host tells. An unknown screen counts as `edit`, on which everything can be done.
 *
 * @example rulePlace({ entryPoint: 'view', validatorConfig: '{"rule":"ready"}' }).screen // 'view'
 */
export function rulePlace(extension: Record<string, unknown>): RulePlace {
  const entry = extension['entryPoint'];
  const screen = entry === 'create' || entry === 'view' ? entry : 'edit';
  return { screen, saved: readRule(extension['validatorConfig']) };
}
