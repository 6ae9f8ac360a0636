import { STATE_WORDS } from '../list/stateWords';
import { SEVERITY } from '../list/sortLinks';

/** What the lines mean: each state has a dash pattern of its own besides its colour. */
export const GraphLegend = () => (
  <ul className="il-dep-legend" aria-label="Lines">
    {SEVERITY.map((state) => (
      <li key={state}>
        <svg className={`il-dep-line il-dep-${state}`} width="40" height="12" viewBox="0 0 40 12" aria-hidden="true">
          <path className="il-dep-stroke" d="M0,6 L32,6" />
          <path className="il-dep-tip" d="M32,2 L40,6 L32,10 Z" />
        </svg>
        {STATE_WORDS[state]}
      </li>
    ))}
  </ul>
);
