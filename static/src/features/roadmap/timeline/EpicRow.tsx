import { memo, type CSSProperties } from 'react';
import { type Bar, overhangsOf, type Scale } from '../../../geometry/roadmap';
import type { ChildProgress } from '../../../portfolio/progress/ChildProgress';
import { textAt } from '../../../portfolio/Texts';
import { barFor } from '../facts/barFor';
import { beyondWords } from '../facts/beyondWords';
import type { FullLookup } from '../facts/epicFacts';
import { stateWords } from '../facts/stateWords';
import type { Stub } from '../facts/stubsOf';
import { FIRST_INDEX, rowId } from './findRow';
import { ROW_HEIGHT } from './layout';
import { Overhangs } from './Overhangs';
import { sayRow } from './rowWords';
import { StubMarks } from './StubMarks';

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
  /** What its dependencies in streams that are not shown lead to. */
  stubs?: readonly Stub[] | undefined;
  /** Undefined until it is known. */
  progress?: ChildProgress | undefined;
}

/** A bar this wide has room for the state's name. */
const ROOM_FOR_WORD = 76;

const NO_STUBS: readonly Stub[] = [];

/**
 * One epic: its name at the left, which stays, and its bar. Four elements, since a fast scroll changes thirty rows a frame, and more only
 * where there is something to mark; the sign of the state and the mark of a conflict are drawn by the style sheet.
 */
export const EpicRow = memo(function EpicRow({ lookup, scale, committedTo, row, epic, label, light, active, stubs = NO_STUBS, progress }: Props) {
  const { portfolio, inConflict } = lookup;
  const state = portfolio.state[epic] ?? 255;
  const { name } = stateWords(state);
  const bar = barFor(lookup, epic, { scale, committedTo });
  const overhangs = overhangsOf(portfolio, epic, scale);
  return (
    <div role="row" id={active ? rowId(row) : undefined} className={`rm-row rm-${light} rm-sign-${state}${inConflict?.[epic] === 1 ? ' rm-conflict' : ''}`} aria-level={2} aria-rowindex={row + FIRST_INDEX} aria-selected={active} aria-label={sayRow(lookup, epic, stubs, progress)} style={{ top: row * ROW_HEIGHT }}>
      <div role="rowheader" className="rm-label" style={{ width: label }}>
        <span className="rm-key">{textAt(portfolio.keys, epic)}</span>
        {textAt(portfolio.summaries, epic)}
      </div>
      {bar ? (
        <div role="gridcell" className={`rm-bar rm-state-${state}${barClass(bar, progress)}`} style={barStyle(label + bar.x, bar.width, progress)}>
          {bar.committed > 0 && bar.committed < 1 && <i className="rm-rest" style={{ left: `${bar.committed * 100}%` }} />}
          {bar.width < ROOM_FOR_WORD ? null : name}
        </div>
      ) : (
        <div role="gridcell" className="rm-undated">No dates</div>
      )}
      {overhangs.length > 0 && <Overhangs overhangs={overhangs} label={label} title={beyondWords(lookup, epic)} />}
      {bar && stubs.length > 0 && <StubMarks stubs={stubs} left={label + Math.min(bar.x, ...overhangs.map(({ x }) => x))} right={label + Math.max(bar.x + bar.width, ...overhangs.map(({ x, width }) => x + width))} />}
    </div>
  );
});

/** The style sheet draws the share of child issues that are done along the bar's lower edge. */
function barStyle(left: number, width: number, progress: ChildProgress | undefined): CSSProperties {
  return (isBegun(progress) ? { left, width, '--rm-done': `${(progress.done / progress.total) * 100}%` } : { left, width }) as CSSProperties;
}

const isBegun = (progress: ChildProgress | undefined): progress is ChildProgress => progress !== undefined && progress.done > 0;

const barClass = ({ committed, cutLeft, cutRight }: Bar, progress: ChildProgress | undefined): string => `${isBegun(progress) ? ' rm-begun' : ''}${committed === 0 ? ' rm-forecast' : ''}${cutLeft ? ' rm-cut-left' : ''}${cutRight ? ' rm-cut-right' : ''}`;
