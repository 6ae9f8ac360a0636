/** A list in pieces of some length. @example batchesOf([1, 2, 3], 2) // [[1, 2], [3]] */
export const batchesOf = <T>(items: readonly T[], length: number): T[][] => Array.from({ length: Math.ceil(items.length / length) }, (_, at) => items.slice(at * length, (at + 1) * length));
