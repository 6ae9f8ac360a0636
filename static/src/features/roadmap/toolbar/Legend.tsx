import { LINK_STATES, type LinkState } from '../../../../../src/domain/dependencies';
import { KANBAN_STATES } from '../../../../../src/domain/settings';
import { stateWords } from '../facts/stateWords';

const LINK_WORDS: Record<LinkState, string> = {
  fine: 'Fine: the provider finishes in an earlier PI',
  tight: 'Tight: both in the same PI',
  conflict: 'Conflict: the provider finishes too late',
  unplanned: 'Unplanned: the provider has no dates',
  settled: 'Settled: one end is done',
};

/** What the signs of the chart mean. */
export function Legend() {
  return (
    <details className="rm-legend">
      <summary>Legend</summary>
      <div className="rm-legend-columns">
        <ul>
          {KANBAN_STATES.map((state, index) => (
            <li key={state}>
              <i className={`rm-swatch rm-state-${index}`} aria-hidden="true" />
              <span aria-hidden="true">{stateWords(index).sign}</span> {stateWords(index).name}
            </li>
          ))}
        </ul>
        <ul>
          {LINK_STATES.map((state, index) => (
            <li key={state}>
              <Sample state={state} tip={TIPS[index] ?? ''} />
              {LINK_WORDS[state]}
            </li>
          ))}
        </ul>
        <ul>
          <li><i className="rm-swatch rm-state-4" aria-hidden="true" /> Committed: done, or in the running PI or before</li>
          <li><i className="rm-swatch rm-state-4 rm-forecast" aria-hidden="true" /> Forecast: in a later PI</li>
          <li><i className="rm-swatch rm-state-4 rm-begun" aria-hidden="true" /> Share of child issues that are done</li>
          <li><i className="rm-swatch rm-beyond-dates" aria-hidden="true" /> Child issues beyond the epic’s own dates</li>
          <li><i className="rm-legend-cutoff" aria-hidden="true" /> Intake cutoff of a PI</li>
          <li><i className="rm-legend-release" aria-hidden="true" /> Release; filled once it is out</li>
          <li><b className="rm-legend-count" aria-hidden="true">◆</b> Full integration: the solution demo of a PI</li>
          <li><b className="rm-legend-count" aria-hidden="true">⚑</b> Milestone</li>
          <li><b className="rm-legend-count" aria-hidden="true">3</b> As many dependencies run in parallel</li>
          <li><b className="rm-legend-count" aria-hidden="true">→</b> On the page of one stream: a dependency with an epic of another</li>
        </ul>
      </div>
    </details>
  );
}

/** By index in LINK_STATES, as geometry/roadmap/headOf draws them. */
const TIPS = ['M34 4.5L40 8L34 11.5', 'M34 4.5L40 8L34 11.5Z', 'M34 4.5L40 8L34 11.5ZM31 4L31 12', 'M34 4.5L40 8L34 11.5M0 8a3 3 0 1 0 6 0a3 3 0 1 0 -6 0', ''];

const Sample = ({ state, tip }: { state: LinkState; tip: string }) => (
  <svg className="rm-sample" width="42" height="16" aria-hidden="true">
    <path className={`rm-link rm-link-${state}`} d={state === 'unplanned' ? 'M6 8L40 8' : 'M1 8L40 8'} />
    <path className={`rm-tip rm-tip-${state}`} d={tip} />
  </svg>
);
