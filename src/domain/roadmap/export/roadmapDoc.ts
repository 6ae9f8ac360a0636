import type { Day } from '../../../contract';
import { type AdfDoc, type AdfNode, cell, doc, heading, headerCell, paragraph, row, table } from './adf';

/** One epic of an exported roadmap, in words. */
export interface RoadmapRow {
  stream: string;
  key: string;
  summary: string;
  dates: string;
  pi: string;
  state: string;
  conflicts: string[];
}

export interface RoadmapFacts {
  title: string;
  /** What is listed, how fresh it is, and what was left out; a sentence each. */
  notes: string[];
  /** Streams in the order of the settings, those without an epic included. */
  streams: string[];
  rows: readonly RoadmapRow[];
  /** Whether the column with conflicts is there. */
  conflicts: boolean;
}

/**
 * A roadmap as a document: a heading, what it covers, and a table that is grouped by stream.
 *
 * @example roadmapDoc({ title: 'Roadmap', notes: [], streams: ['Payments'], rows, conflicts: true }).content[0].type // 'heading'
 */
export function roadmapDoc({ title, notes, streams, rows, conflicts }: RoadmapFacts): AdfDoc {
  const columns = ['Epic', 'Planned', 'PI', 'State', ...(conflicts ? ['In conflict'] : [])];
  const groups = streams.flatMap((stream): AdfNode[] => {
    const own = rows.filter((one) => one.stream === stream);
    return [row([headerCell(`${stream}: ${sayCount(own.length)}`, columns.length)]), ...own.map((one) => rowOf(one, conflicts))];
  });
  const grid = streams.length > 0 ? [table([row(columns.map((name) => headerCell(name))), ...groups])] : [];
  return doc([heading(3, title), ...notes.map(paragraph), ...grid]);
}

const rowOf = ({ key, summary, dates, pi, state, conflicts }: RoadmapRow, withConflicts: boolean): AdfNode =>
  row([cell([`${key} ${summary}`.trim()]), cell([dates]), cell([pi]), cell([state]), ...(withConflicts ? [cell(conflicts)] : [])]);

const sayCount = (count: number): string => (count === 0 ? 'no epics' : count === 1 ? '1 epic' : `${count} epics`);

/**
 * What a document says where there is no roadmap to show.
 *
 * @example noRoadmapDoc('Roadmap', 'Interlock is not set up yet.')
 */
export const noRoadmapDoc = (title: string, why: string): AdfDoc => doc([heading(3, title), paragraph(why)]);

/** When an export was made. @example sayWhen('2026-11-24') // 'As of 2026-11-24, as the person who exported this page sees it.' */
export const sayWhen = (today: Day): string => `As of ${today}, as the person who exported this page sees it.`;
