import type { CalendarDate, Instant } from './dates';
import type { Entity } from './Entity';
import { ExpressionError } from './ExpressionError';
import { same } from './operators';
import type { TypeName } from './types';
import { typeOf } from './values';

type Lambda = (value: unknown) => unknown;

interface Method {
  run(owner: never, ...args: never[]): unknown;
  /** Types of the arguments; `Lambda` for a function of one parameter. */
  takes: (TypeName | 'Lambda')[];
  gives: TypeName;
}

const textOnly = { takes: ['String'] as TypeName[] };
const moved = (owner: TypeName, sign: 1 | -1, unit: 'plusDays' | 'plusMonths' | 'plusHours'): Method => ({
  run: (date: Instant, amount: number) => date[unit](sign * amount),
  takes: ['Number'],
  gives: owner,
});
const shifts = (owner: TypeName): Record<string, Method> => ({
  plusDays: moved(owner, 1, 'plusDays'), minusDays: moved(owner, -1, 'plusDays'), plusMonths: moved(owner, 1, 'plusMonths'), minusMonths: moved(owner, -1, 'plusMonths'),
});

/**
 * The methods that the sandbox has, by the type of their owner. Only such as Jira has too: its texts have no `startsWith`, its lists no `find`.
 */
const methods: Partial<Record<TypeName, Record<string, Method>>> = {
  String: {
    includes: { run: (text: string, part: string) => text.includes(part), ...textOnly, gives: 'Boolean' },
    indexOf: { run: (text: string, part: string) => text.indexOf(part), ...textOnly, gives: 'Number' },
    toLowerCase: { run: (text: string) => text.toLowerCase(), takes: [], gives: 'String' },
    toUpperCase: { run: (text: string) => text.toUpperCase(), takes: [], gives: 'String' },
    trim: { run: (text: string) => text.trim(), takes: [], gives: 'String' },
  },
  List: {
    includes: { run: (list: unknown[], item: unknown) => list.some((one) => same(one, item)), takes: ['Any'], gives: 'Boolean' },
    some: { run: (list: unknown[], test: Lambda) => list.some((item) => Boolean(test(item))), takes: ['Lambda'], gives: 'Boolean' },
    every: { run: (list: unknown[], test: Lambda) => list.every((item) => Boolean(test(item))), takes: ['Lambda'], gives: 'Boolean' },
    filter: { run: (list: unknown[], test: Lambda) => list.filter((item) => Boolean(test(item))), takes: ['Lambda'], gives: 'List' },
    map: { run: (list: unknown[], change: Lambda) => list.map((item) => change(item)), takes: ['Lambda'], gives: 'List' },
  },
  Date: {
    toCalendarDate: { run: (date: Instant) => date.toCalendarDate(), takes: [], gives: 'CalendarDate' },
    toCalendarDateUTC: { run: (date: Instant) => date.toCalendarDateUTC(), takes: [], gives: 'CalendarDate' },
    ...shifts('Date'),
    plusHours: moved('Date', 1, 'plusHours'),
    minusHours: moved('Date', -1, 'plusHours'),
  },
  CalendarDate: { ...shifts('CalendarDate'), toString: { run: ({ day }: CalendarDate) => day, takes: [], gives: 'String' as const } },
  EntityProperties: {
    get: { run: (properties: Entity, key: string) => properties.member(key) ?? null, ...textOnly, gives: 'Any' },
    keys: { run: (properties: Entity) => properties.keys(), takes: [], gives: 'List' },
  },
};

const own = (type: TypeName, name: string): Method | undefined => {
  const table = methods[type];
  return table && Object.hasOwn(table, name) ? table[name] : undefined;
};

/** What a method gives, or null where no type, or not this one, has it in the sandbox. */
export function methodType(owner: TypeName, name: string): TypeName | null {
  if (owner !== 'Any') return own(owner, name)?.gives ?? null;
  const gives = Object.keys(methods).flatMap((type) => own(type as TypeName, name)?.gives ?? []);
  return gives.length === 0 ? null : new Set(gives).size === 1 ? (gives[0] ?? null) : 'Any';
}

const fits = (wanted: TypeName | 'Lambda', value: unknown): boolean =>
  wanted === 'Any' || (wanted === 'Lambda' ? typeof value === 'function' : typeof value !== 'function' && typeOf(value) === wanted);

/** Calls a method. @throws ExpressionError where the owner has none of that name, or it takes something else */
export function callMethod(owner: unknown, name: string, args: unknown[]): unknown {
  const type = typeOf(owner);
  if (type === 'null') throw new ExpressionError(`there is nothing to call "${name}" of`);
  const method = own(type, name);
  if (!method) throw new ExpressionError(`${type} has no "${name}()"`);
  if (method.takes.length !== args.length || !method.takes.every((wanted, i) => fits(wanted, args[i]))) throw new ExpressionError(`${type}.${name}() takes (${method.takes.join(', ')})`);
  return method.run(owner as never, ...(args as never[]));
}
