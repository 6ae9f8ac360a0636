import type { View } from './query/DependenciesQuery';

const TITLES: readonly { view: View; title: string }[] = [
  { view: 'list', title: 'List' },
  { view: 'matrix', title: 'Coupling matrix' },
  { view: 'cycles', title: 'Cycles' },
  { view: 'graph', title: 'Graph' },
];

/** The four ways to look at dependencies, one of them chosen. */
export const ViewSwitch = ({ view, cycles, onChoose }: { view: View; cycles: number; onChoose: (view: View) => void }) => (
  <div className="il-dep-views" role="group" aria-label="View">
    {TITLES.map(({ view: other, title }) => (
      <button key={other} type="button" className="il-dep-view" data-testid={`view-${other}`} aria-pressed={other === view} onClick={() => onChoose(other)}>
        {title}
        {other === 'cycles' && cycles > 0 && <span className="il-dep-number"> {cycles.toLocaleString('en-GB')}</span>}
      </button>
    ))}
  </div>
);
