import { useMemo } from 'react';
import { KeyLink } from '../../../ui/KeyLink';
import { LiveRegion } from '../../../ui/LiveRegion';
import type { Facts } from '../Facts';
import { Nothing } from '../Nothing';
import { type DependenciesQuery, MAX_STEPS } from '../query/DependenciesQuery';
import type { ChangeQuery } from '../query/useDependenciesQuery';
import { EpicSearch } from './EpicSearch';
import { focusFacts, slipsOf } from './focusFacts';
import { FocusFactsList } from './FocusFactsList';
import { focusGraph } from './focusGraph';
import { GraphDrawing } from './GraphDrawing';
import { GraphLegend } from './GraphLegend';
import { GraphTable } from './GraphTable';
import { rowOfKey } from './rowOfKey';

interface Props {
  facts: Facts;
  /** Whether all epics are read. */
  whole: boolean;
  query: DependenciesQuery;
  change: ChangeQuery;
}

/** One epic, what it waits for, and what waits for it. */
export function GraphView({ facts, whole, query: { epic, steps }, change }: Props) {
  const row = useMemo(() => (epic === null ? -1 : rowOfKey(facts.portfolio, epic)), [facts, epic]);
  const focus = (key: string) => change({ view: 'graph', epic: key });
  return (
    <>
      <div className="il-dep-fields">
        <EpicSearch facts={facts} onChoose={focus} />
        <label className="il-field">
          <span className="il-label">Steps up and down</span>
          <select className="il-dep-input" data-testid="steps" value={steps} onChange={(event) => change({ steps: Number(event.target.value) })}>
            {Array.from({ length: MAX_STEPS }, (_, at) => (
              <option key={at} value={at + 1}>
                {at === 0 ? '1 step' : `${at + 1} steps`}
              </option>
            ))}
          </select>
        </label>
      </div>
      {row >= 0 && <Around facts={facts} whole={whole} row={row} steps={steps} onFocus={focus} />}
      {row < 0 && epic === null && <Nothing header="Which epic?" about="Search for an epic to see what it waits for and what waits for it." />}
      {row < 0 && epic !== null && <Nothing header={`${epic} is not here`} about="It is no portfolio epic, it is not read yet, or Jira does not show it to you." />}
    </>
  );
}

function Around({ facts, whole, row, steps, onFocus }: { facts: Facts; whole: boolean; row: number; steps: number; onFocus: (key: string) => void }) {
  const graph = useMemo(() => focusGraph(facts, row, steps), [facts, row, steps]);
  // a schedule of everything is not made anew for every hundred epics that arrive
  const slips = useMemo(() => (whole ? slipsOf(facts) : null), [facts, whole]);
  const about = useMemo(() => focusFacts(facts, row, slips), [facts, row, slips]);
  const [first] = graph.nodes;
  const size = graph.nodes.length === 1 ? 'no epic around it' : `${graph.nodes.length - 1} ${graph.nodes.length === 2 ? 'epic' : 'epics'} around it`;
  return (
    <>
      <div className="il-dep-focus">
        <h3 className="il-title il-dep-name">
          {first && <KeyLink issueKey={first.key} />} <span>{first?.summary}</span> <span className="il-count">{first?.stream}</span>
        </h3>
        <FocusFactsList facts={about} />
      </div>
      <LiveRegion text={`${first?.key ?? ''}: ${size}`} />
      {graph.leftOut && <p className="il-dep-note">{graph.leftOut}</p>}
      <GraphLegend />
      <GraphDrawing graph={graph} onFocus={onFocus} />
      <GraphTable facts={facts} graph={graph} onFocus={onFocus} />
    </>
  );
}
