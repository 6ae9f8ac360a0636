import { cardOf } from '../facts/cardOf';
import { CAP } from './measures';
import { Card } from './Card';
import type { RowProps } from './RowProps';
import { LoadLine } from './LoadLine';
import { spotKey } from './useRoving';

/** One stream in one column: its load, its first cards, and how many more there are. */
export function BoardCell({ facts, model, layout, row, column, stop, moving, selected, lights, actions }: RowProps & { column: number }) {
  const cell = model.cells[row]?.[column];
  const place = model.columns.list[column];
  const stream = facts.wiring.streams[model.rows[row] ?? -1];
  if (!cell || !place || !stream) return null;
  const more = cell.epics.length - CAP;
  const { label, column: width } = layout.measures;
  const isStop = (index: number): boolean => stop?.row === row && stop.column === column && stop.index === index;
  const aimed = moving !== null && moving.pi === place.pi?.key;
  return (
    <div className={`bd-cell${aimed ? ' bd-aimed' : ''}${place.current ? ' bd-now' : ''}`} style={{ left: label + column * width, width }} data-column={column} data-testid={`cell-${stream.id}-${place.key}`}>
      <LoadLine cell={cell} capacity={place.pi ? stream.capacity : null} testId={`load-${stream.id}-${place.key}`} />
      {cell.epics.length > 0 && (
        <ul className="bd-cards" aria-label={`${stream.name}, ${place.name}`}>
          {cell.epics.slice(0, CAP).map((epic, index) => {
            const id = facts.portfolio.ids[epic] ?? 0;
            return (
              <li key={id}>
                <Card card={cardOf(facts, model, epic)} id={id} spot={spotKey({ row, column, index })} tabStop={isStop(index)} selected={selected === id} light={lightOf(epic, lights)} moving={moving?.id === id} draggable={model.columns.of === null} onDragStart={() => actions.beginMove(id, 'drag')} onDragEnd={actions.endMove} />
              </li>
            );
          })}
          {more > 0 && (
            <li>
              <button type="button" className="bd-more" tabIndex={isStop(CAP) ? 0 : -1} data-spot={spotKey({ row, column, index: CAP })} data-testid={`more-${stream.id}-${place.key}`} onClick={() => actions.openCell(row, column)}>
                and {more.toLocaleString('en-GB')} more<span className="il-hidden"> of {stream.name}, {place.name}</span>
              </button>
            </li>
          )}
        </ul>
      )}
    </div>
  );
}

const lightOf = (epic: number, lights: RowProps['lights']): 'lit' | 'dim' | null => (lights === null ? null : lights.has(epic) ? 'lit' : 'dim');
