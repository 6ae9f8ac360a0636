import type { ValueStream } from '../../../../../src/contract';

interface Props {
  streams: readonly ValueStream[];
  chosen: string[];
  problem: string | null;
  onChange: (chosen: string[]) => void;
}

/** The value streams that a milestone is for; with none ticked it is for all. */
export function StreamTicks({ streams, chosen, problem, onChange }: Props) {
  const tick = (id: string, on: boolean) => onChange(on ? [...chosen, id] : chosen.filter((other) => other !== id));
  // one that this page does not know of, as just after a change of the set-up, can at least be taken out
  const unknown = chosen.filter((id) => !streams.some((stream) => stream.id === id));
  return (
    <fieldset className="ms-streams" aria-describedby="milestone-streams-about">
      <legend className="il-label">Value streams</legend>
      <div className="ms-ticks">
        {[...streams, ...unknown.map((id) => ({ id, name: 'Another value stream' }))].map(({ id, name }) => (
          <label key={id} className="ms-tick">
            <input type="checkbox" checked={chosen.includes(id)} aria-invalid={problem !== null} data-testid={`milestone-stream-${id}`} onChange={(event) => tick(id, event.target.checked)} />
            {name}
          </label>
        ))}
      </div>
      <p id="milestone-streams-about" className={problem ? 'il-problem' : 'il-subtle il-small'}>
        {problem ?? (chosen.length === 0 ? 'None ticked: it is for all value streams.' : 'It shows on the page of each of these.')}
      </p>
    </fieldset>
  );
}
