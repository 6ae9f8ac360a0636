import type { Wiring } from '../../../../../src/contract';
import { makeCalendar } from '../../../../../src/domain/cadence';
import { type Analysis, LINK_STATES } from '../../../../../src/domain/dependencies';
import { KANBAN_STATES } from '../../../../../src/domain/settings';
import { saySpan } from '../../../ui/saySpan';
import type { Portfolio } from '../../../portfolio/Portfolio';
import { textAt } from '../../../portfolio/Texts';
import type { Phrase } from '../../intake/neighbours/Phrase';
import { sayLink } from '../../intake/neighbours/sayLink';
import type { Measure } from './Health';
import { plannedEndOf } from './plannedEndOf';
import { STATE_TITLES } from './stateTitles';

/** One line of the list behind a number. */
export interface Entry {
  id: string;
  /** What the line says first; its keys open their issues. */
  phrase: Phrase;
  details: string;
}

/** What the lists are drawn from. */
export interface EntrySource {
  portfolio: Portfolio;
  analysis: Analysis;
  wiring: Wiring;
}

/**
 * The lines behind a number, from the first up to `limit` of them.
 *
 * @example entriesOf(health.conflicts, source, 50)[0].phrase // [{ key: 'DAT-1' }, ' finishes on 17 Jan 2027', ', after ', …]
 */
export function entriesOf({ kind, items }: Measure, source: EntrySource, limit: number): Entry[] {
  const draw = { epics: epicEntries, links: linkEntries, cycles: cycleEntries }[kind];
  return draw(items.subarray(0, limit), source);
}

function epicEntries(rows: Int32Array, { portfolio, wiring }: EntrySource): Entry[] {
  const calendar = makeCalendar(wiring.cadence);
  return Array.from(rows, (row) => {
    const { key, start, finish } = plannedEndOf(portfolio, calendar, row);
    const state = KANBAN_STATES[portfolio.state[row] ?? KANBAN_STATES.length];
    const plan = start && finish ? saySpan(start, finish, wiring.today) : 'No planned dates';
    return {
      id: key,
      phrase: [{ key }, ` ${textAt(portfolio.summaries, row)}`],
      details: [streamAt(portfolio, wiring, row), state ? STATE_TITLES[state] : 'Not mapped', plan].join(' · '),
    };
  });
}

function linkEntries(links: Int32Array, { portfolio, analysis, wiring }: EntrySource): Entry[] {
  const calendar = makeCalendar(wiring.cadence);
  return Array.from(links, (link) => {
    const [from, to] = [portfolio.links.from[link] ?? 0, portfolio.links.to[link] ?? 0];
    const state = LINK_STATES[analysis.linkState[link] ?? 0] ?? 'fine';
    return {
      id: String(link),
      phrase: sayLink(state, plannedEndOf(portfolio, calendar, from), plannedEndOf(portfolio, calendar, to), wiring.today),
      details: `${streamAt(portfolio, wiring, from)} provides to ${streamAt(portfolio, wiring, to)}`,
    };
  });
}

/** The first epic is named again at the end, so that the circle is seen to close. */
function cycleEntries(indices: Int32Array, { portfolio, analysis, wiring }: EntrySource): Entry[] {
  return Array.from(indices, (index) => {
    const { path = new Int32Array(), size = 0 } = analysis.cycles[index] ?? {};
    const keys = Array.from(path, (row) => textAt(portfolio.keys, row));
    const round = [...keys, keys[0] ?? ''];
    const streams = [...new Set(Array.from(path, (row) => streamAt(portfolio, wiring, row)))].join(', ');
    const more = size > path.length ? ` · ${size} epics hang together in circles here` : '';
    return { id: keys.join(' '), phrase: round.flatMap((key, at) => (at === 0 ? [{ key }] : [' → ', { key }])), details: `${streams}${more}` };
  });
}

const streamAt = ({ stream }: Portfolio, { streams }: Pick<Wiring, 'streams'>, row: number): string => streams[stream[row] ?? -1]?.name ?? 'Outside streams';
