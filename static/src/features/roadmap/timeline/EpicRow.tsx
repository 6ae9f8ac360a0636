import { memo } from 'react';
import { type Bar, barOf, type Scale } from '../../../geometry/roadmap';
import { textAt } from '../../../portfolio/Texts';
import { spanWords } from '../facts/dayWords';
import type { FullLookup } from '../facts/epicFacts';
import { stateWords } from '../facts/stateWords';
import { FIRST_INDEX, rowId } from './findRow';
import { ROW_HEIGHT } from './layout';

interface Props {
  lookup: FullLookup;
  scale: Scale;
  committedTo: number;
  row: number;
  epic: number;
  label: number;
  /** In the focused chain, outside it, or no chain is focused. */
  light: 'lit' | 'dim' | 'plain';
  active: boolean;
}

/** A bar this wide has room for the state's name. */
const ROOM_FOR_WORD = 76;

/**
 * One epic: its name at the left, which stays, and its bar. Four elements, since a fast scroll changes thirty rows a frame; the sign of
 * the state and the mark of a conflict are drawn by the style sheet.
 */
export const EpicRow = memo(function EpicRow({ lookup, scale, committedTo, row, epic, label, light, active }: Props) {
  const { portfolio, inConflict, wiring } = lookup;
  const key = textAt(portfolio.keys, epic);
  const summary = textAt(portfolio.summaries, epic);
  const state = portfolio.state[epic] ?? 255;
  const { name } = stateWords(state);
  const conflict = inConflict?.[epic] === 1;
  const bar = barOf(portfolio, epic, scale, committedTo);
  const words = `${key}, ${summary}, ${spanWords(portfolio.start[epic], portfolio.finish[epic], wiring.today)}, ${name}${conflict ? ', in conflict' : ''}`;
  return (
    <div role="row" id={active ? rowId(row) : undefined} className={`rm-row rm-${light} rm-sign-${state}${conflict ? ' rm-conflict' : ''}`} aria-level={2} aria-rowindex={row + FIRST_INDEX} aria-selected={active} aria-label={words} style={{ top: row * ROW_HEIGHT }}>
      <div role="rowheader" className="rm-label" style={{ width: label }}>
        <span className="rm-key">{key}</span>
        {summary}
      </div>
      {bar ? (
        <div role="gridcell" className={`rm-bar rm-state-${state}${barClass(bar)}`} style={{ left: label + bar.x, width: bar.width }}>
          {bar.committed > 0 && bar.committed < 1 && <i className="rm-rest" style={{ left: `${bar.committed * 100}%` }} />}
          {bar.width < ROOM_FOR_WORD ? null : name}
        </div>
      ) : (
        <div role="gridcell" className="rm-undated">No dates</div>
      )}
    </div>
  );
});

const barClass = ({ committed, cutLeft, cutRight }: Bar): string => `${committed === 0 ? ' rm-forecast' : ''}${cutLeft ? ' rm-cut-left' : ''}${cutRight ? ' rm-cut-right' : ''}`;
