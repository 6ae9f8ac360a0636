import { saySpan } from '../../../ui/saySpan';
import { movePreview } from '../../move/movePreview';
import type { MovedEpic } from '../../move/MovedEpic';
import { PreviewMark } from '../../move/PreviewMark';
import type { BoardLayout } from '../../../geometry/board';
import type { BoardFacts, BoardModel } from '../facts/BoardModel';
import { HEAD } from './measures';

interface Props {
  facts: BoardFacts;
  model: BoardModel;
  layout: BoardLayout;
  /** What is being moved: then each column says what it would give. */
  epic: MovedEpic | null;
}

/** The names of the columns, which stay in sight. */
export function BoardHead({ facts: { wiring }, model: { columns }, layout: { measures, width }, epic }: Props) {
  return (
    <div className="bd-head" style={{ width, height: HEAD }}>
      <div className="bd-corner" style={{ width: measures.label }}>
        {columns.of ? columns.of.name : 'Value stream'}
      </div>
      {columns.list.map(({ key, name, start, end, pi, current }, column) => {
        const preview = epic && pi ? movePreview(pi, epic, wiring) : null;
        return (
          <div key={key} className={current ? 'bd-column bd-now' : 'bd-column'} style={{ left: measures.label + column * measures.column, width: measures.column }} data-column={column} data-testid={`column-${key}`}>
            <h3 className="bd-column-name">
              {name}
              {current && <span className="bd-running"> · running</span>}
            </h3>
            {preview ? <PreviewMark standing={preview.standing} text={preview.text} /> : <p className="bd-dates">{start && end ? saySpan(start, end, wiring.today) : columns.of ? 'Its dates name none' : 'No dates, or late from a PI that is over'}</p>}
          </div>
        );
      })}
    </div>
  );
}
