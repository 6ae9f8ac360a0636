import { TZDate } from '@date-fns/tz';
import { add, endOfDay, endOfMonth, endOfWeek, endOfYear, format, startOfDay, startOfMonth, startOfWeek, startOfYear } from 'date-fns';
import type { JqlContext } from './JqlContext';

const RELATIVE = /^([+-]?)(\d+)(M|[ymwdh])?$/;
const ABSOLUTE = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?: (\d{1,2}):(\d{2}))?$/;
const units = { y: 'years', M: 'months', w: 'weeks', d: 'days', h: 'hours', m: 'minutes' } as const;

const local = (context: JqlContext): TZDate => new TZDate(context.now, context.state.site.timeZone);

/** Moves a date by `-1d`, `2w` and the like; a bare number counts in `unit`. Null for other text. */
const moved = (date: Date, text: string, unit: keyof typeof units): Date | null => {
  const match = RELATIVE.exec(text.trim());
  if (!match) return null;
  const amount = Number(match[2]) * (match[1] === '-' ? -1 : 1);
  return add(date, { [units[(match[3] as keyof typeof units | undefined) ?? unit]]: amount });
};

const absolute = (context: JqlContext, text: string): Date | null => {
  const match = ABSOLUTE.exec(text.trim());
  if (!match) return null;
  const [year, month, day, hour, minute] = match.slice(1).map((part) => Number(part ?? 0)) as [number, number, number, number, number];
  const date = new TZDate(year, month - 1, day, hour, minute, context.state.site.timeZone);
  return date.getDate() === day && date.getMonth() === month - 1 ? date : null;
};

/** The instant that `-1d`, `2026-11-24` or `2026/11/24 10:30` stands for, in the site's time zone; null for other text. */
export const instantOf = (context: JqlContext, text: string): number | null => {
  const date = absolute(context, text) ?? moved(local(context), text, 'd');
  return date === null ? null : date.getTime();
};

/** The day in the site's time zone that an instant falls on. */
export const dayOf = (context: JqlContext, instant: number): string => format(new TZDate(instant, context.state.site.timeZone), 'yyyy-MM-dd');

const week = { weekStartsOn: 1 } as const;
const edges: Readonly<Record<string, { unit: keyof typeof units; edge: (date: Date) => Date }>> = {
  startofday: { unit: 'd', edge: startOfDay },
  startofweek: { unit: 'w', edge: (date) => startOfWeek(date, week) },
  startofmonth: { unit: 'M', edge: startOfMonth },
  startofyear: { unit: 'y', edge: startOfYear },
  endofday: { unit: 'd', edge: endOfDay },
  endofweek: { unit: 'w', edge: (date) => endOfWeek(date, week) },
  endofmonth: { unit: 'M', edge: endOfMonth },
  endofyear: { unit: 'y', edge: endOfYear },
  now: { unit: 'd', edge: (date) => date },
};

/** The instant that a date function stands for, as in `startOfMonth("-1")`; null when there is no such function or its increment is wrong. */
export const dateFunction = (context: JqlContext, name: string, increment: string | undefined): number | null => {
  const found = edges[name.toLowerCase()];
  if (!found) return null;
  const base = increment === undefined ? local(context) : moved(local(context), increment, found.unit);
  return base === null ? null : found.edge(base).getTime();
};
