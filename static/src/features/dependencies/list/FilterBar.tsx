import { LINK_STATES } from '../../../../../src/domain/dependencies';
import type { ValueStream } from '../../../../../src/contract';
import type { DependenciesQuery } from '../query/DependenciesQuery';
import type { ChangeQuery } from '../query/useDependenciesQuery';
import { StateMark } from '../StateMark';
import { SEVERITY } from './sortLinks';
import { STATE_MEANINGS, STATE_WORDS } from './stateWords';

interface Props {
  query: DependenciesQuery;
  change: ChangeQuery;
  streams: readonly ValueStream[];
  /** By index in LINK_STATES: how many there are, with the other filters as they are. */
  byState: Uint32Array;
}

/** What the list shows: states as switches with their counts, streams, a text, and whether links within a stream count. */
export function FilterBar({ query, change, streams, byState }: Props) {
  return (
    <form className="il-dep-filters" role="search" aria-label="Filter dependencies" onSubmit={(event) => event.preventDefault()}>
      <StateSwitches query={query} change={change} byState={byState} />
      <div className="il-dep-fields">
        <label className="il-field il-dep-text">
          <span className="il-label">Key or summary</span>
          <input className="il-dep-input" type="search" data-testid="filter-text" value={query.text} onChange={(event) => change({ text: event.target.value }, 'replace')} />
        </label>
        <StreamSelect label="Stream" name="stream" all="Any stream" value={query.stream} streams={streams} onChoose={(stream) => change({ stream })} />
        <StreamSelect label="Provider’s stream" name="provider" all="Any provider" value={query.provider} streams={streams} onChoose={(provider) => change({ provider })} />
        <StreamSelect label="Consumer’s stream" name="consumer" all="Any consumer" value={query.consumer} streams={streams} onChoose={(consumer) => change({ consumer })} />
        <label className="il-dep-check">
          <input type="checkbox" data-testid="filter-cross" checked={query.crossStreamOnly} onChange={(event) => change({ crossStreamOnly: event.target.checked })} />
          Across streams only
        </label>
      </div>
    </form>
  );
}

function StateSwitches({ query, change, byState }: Omit<Props, 'streams'>) {
  const toggle = (state: (typeof SEVERITY)[number]) =>
    change({ states: query.states.includes(state) ? query.states.filter((other) => other !== state) : [...query.states, state] });
  return (
    <div className="il-dep-switches" role="group" aria-label="States">
      {SEVERITY.map((state) => (
        <button key={state} type="button" className="il-dep-switch" data-testid={`state-${state}`} aria-pressed={query.states.includes(state)} title={STATE_MEANINGS[state]} onClick={() => toggle(state)}>
          <StateMark state={state} bare />
          {STATE_WORDS[state]} <span className="il-dep-number">{(byState[LINK_STATES.indexOf(state)] ?? 0).toLocaleString('en-GB')}</span>
        </button>
      ))}
    </div>
  );
}

interface SelectProps {
  label: string;
  name: string;
  all: string;
  value: string | null;
  streams: readonly ValueStream[];
  onChoose: (streamId: string | null) => void;
}

const StreamSelect = ({ label, name, all, value, streams, onChoose }: SelectProps) => (
  <label className="il-field">
    <span className="il-label">{label}</span>
    <select className="il-dep-input" data-testid={`filter-${name}`} value={streams.some(({ id }) => id === value) ? (value ?? '') : ''} onChange={(event) => onChoose(event.target.value || null)}>
      <option value="">{all}</option>
      {streams.map(({ id, name: title }) => (
        <option key={id} value={id}>
          {title}
        </option>
      ))}
    </select>
  </label>
);
