import { LINK_STATES } from '../../../../../src/domain/dependencies';
import { endShape } from '../../../geometry/board';
import { STATE_MEANINGS, STATE_WORDS } from '../../dependencies/list/stateWords';
import { stateWords } from '../../roadmap/facts/stateWords';

const SHOWN = ['conflict', 'unplanned', 'tight', 'fine'] as const;
const KANBAN = [0, 1, 2, 3, 4, 5];

/** What the strings and signs mean. */
export const BoardLegend = () => (
  <details className="bd-legend">
    <summary>Legend</summary>
    <ul className="bd-legend-list">
      {SHOWN.map((state) => (
        <li key={state}>
          <svg className={`bd-string bd-${state}`} width="44" height="14" aria-hidden="true">
            <path className="bd-line" d="M2 7H40" />
            <path className="bd-end" d={endShape(LINK_STATES.indexOf(state), { x: 42, y: 7, from: 1 })} />
          </svg>
          {STATE_WORDS[state]}: {STATE_MEANINGS[state].toLowerCase()}
        </li>
      ))}
      <li>
        <svg className="bd-string bd-fine" width="44" height="14" aria-hidden="true">
          <path className="bd-line" d="M2 3Q10 3 10 13" />
          <text className="bd-count" x="26" y="12">
            12
          </text>
        </svg>
        A short string: as many dependencies lead from or to rows further up or down
      </li>
      <li>
        <span className="bd-conflict" aria-hidden="true">◆</span> On a card: a dependency on another stream is in conflict
      </li>
      <li>{KANBAN.map((state) => `${stateWords(state).sign} ${stateWords(state).name}`).join('  ')}</li>
      <li>A card stands in its target PI; without one, where its planned finish lies. A done one stands where it finished.</li>
    </ul>
  </details>
);
