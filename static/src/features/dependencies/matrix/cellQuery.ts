import { DEFAULT_QUERY, type DependenciesQuery } from '../query/DependenciesQuery';

/**
 * The list behind a cell of the matrix: all that one stream provides to another, whatever its state.
 *
 * @example cellQuery(query, 'data-platform', 'payments').provider // 'data-platform'
 */
export const cellQuery = (query: DependenciesQuery, provider: string, consumer: string): DependenciesQuery => ({
  ...DEFAULT_QUERY,
  epic: query.epic,
  steps: query.steps,
  states: [],
  provider,
  consumer,
  crossStreamOnly: provider !== consumer,
});
