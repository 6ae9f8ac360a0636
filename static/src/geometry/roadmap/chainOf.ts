import { type Graph, reachOf } from '../../../../src/domain/dependencies';

/** An epic's place in the chain of another: not in it, it is that epic, it provides to it, or it waits for it (directly or through others). */
export const CHAIN = { none: 0, self: 1, provider: 2, consumer: 3 } as const;

/**
 * The chain of an epic, by epic: all it waits for and all that waits for it. In a circle an epic is both; then it counts as a provider.
 *
 * @example chainOf(graph, 7)[3] // CHAIN.provider
 */
export function chainOf(graph: Graph, epic: number): Uint8Array {
  const chain = new Uint8Array(graph.count);
  for (const consumer of reachOf(graph, epic, 'consumers').rows) chain[consumer] = CHAIN.consumer;
  for (const provider of reachOf(graph, epic, 'providers').rows) chain[provider] = CHAIN.provider;
  chain[epic] = CHAIN.self;
  return chain;
}
