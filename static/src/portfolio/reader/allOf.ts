/**
 * As `Promise.all`, but where one fails it waits for the others first: what they bring is kept, and nothing comes in any more once
 * the failure is told.
 *
 * @example await allOf(pages.map(fetchPage))
 */
export async function allOf<T>(promises: readonly Promise<T>[]): Promise<T[]> {
  const outcomes = await Promise.allSettled(promises);
  return outcomes.map((outcome) => {
    if (outcome.status === 'rejected') throw outcome.reason;
    return outcome.value;
  });
}
