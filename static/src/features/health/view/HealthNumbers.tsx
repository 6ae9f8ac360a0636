import { useEffect } from 'react';
import { CadenceShare } from './CadenceShare';
import type { Health, Measure } from './Health';
import type { OpenList } from './OpenList';

interface Props {
  health: Health;
  /** The WIP limits, in words. */
  limits: string;
  /** Id of the button that shall have the focus, after a list was left. */
  focus: string | null;
  onOpen: OpenList;
}

/** Every number of the tile, each a button that opens the list behind it. */
export function HealthNumbers({ health, limits, focus, onOpen }: Props) {
  useEffect(() => {
    if (focus) document.getElementById(focus)?.focus();
  }, [focus]);
  const most = Math.max(1, ...health.states.map(({ items }) => items.length));
  return (
    <>
      <section className="il-block" aria-labelledby="il-states-title">
        <div className="il-head">
          <h2 id="il-states-title" className="il-title">
            Epics by Kanban state
          </h2>
          <span className="il-subtle il-small" data-testid="limits">{limits}</span>
        </div>
        <ul className="il-plain">
          {health.states.map((measure) => (
            <li key={measure.id}>
              <StateButton measure={measure} most={most} onOpen={onOpen} />
            </li>
          ))}
        </ul>
      </section>
      <section className="il-block" aria-labelledby="il-troubles-title">
        <h2 id="il-troubles-title" className="il-title">
          Dependencies
        </h2>
        <ul className="il-plain il-figures">
          {[health.conflicts, health.cycles, health.unplanned].map((measure) => (
            <li key={measure.id}>
              <FigureButton measure={measure} onOpen={onOpen} />
            </li>
          ))}
        </ul>
      </section>
      <CadenceShare health={health} onOpen={onOpen} />
    </>
  );
}

interface ButtonProps {
  measure: Measure;
  onOpen: OpenList;
}

/** One state as a bar; the bar says nothing that the number does not. */
function StateButton({ measure: { id, title, items }, most, onOpen }: ButtonProps & { most: number }) {
  const button = `measure-${id}`;
  return (
    <button type="button" id={button} data-testid={button} className="il-state" onClick={() => onOpen(id, button)}>
      <span>{title}</span>
      <span className="il-state-track" aria-hidden="true">
        <span className="il-state-bar" style={{ inlineSize: `${(100 * items.length) / most}%` }} />
      </span>
      <span className="il-state-count">{items.length.toLocaleString('en-GB')}</span>
    </button>
  );
}

function FigureButton({ measure: { id, title, items }, onOpen }: ButtonProps) {
  const button = `measure-${id}`;
  return (
    <button type="button" id={button} data-testid={button} className="il-figure" data-trouble={items.length > 0} onClick={() => onOpen(id, button)}>
      <span className="il-figure-count">{items.length.toLocaleString('en-GB')}</span> <span>{title}</span>
    </button>
  );
}
