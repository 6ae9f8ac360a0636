import { FIRST_DAY } from '../lib/generate.mjs';

const first = Date.parse(FIRST_DAY);

/** A day of the generated plan as the `Date` at its start that peers ask for. */
export const dateOf = (day) => new Date(first + day * 86_400_000);
