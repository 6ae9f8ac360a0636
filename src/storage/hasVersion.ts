import { Filter, FilterConditions } from '@forge/kvs';

/** What every row has that is written under a condition: one higher with each write. */
export interface Counted {
  version: number;
}

/**
 * The condition that a row still has the version that its writer saw; 0 for none yet.
 *
 * @example kvs.transact().set(key, row, { entityName, conditions: hasVersion(expected) })
 */
export const hasVersion = <Row extends Counted>(expected: number) =>
  new Filter<Row>().and('version', expected === 0 ? FilterConditions.notExists() : FilterConditions.equalTo(expected));
