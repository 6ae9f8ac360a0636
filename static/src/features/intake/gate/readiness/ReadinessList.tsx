import type { Day, ReadinessItem } from '../../../../../../src/contract';
import type { Names } from '../byName';
import type { IntakeActions } from '../useIntakeActions';
import { countMissing } from './countMissing';
import { ReadinessRow } from './ReadinessRow';

interface Props {
  items: ReadinessItem[];
  today: Day;
  names: Names;
  actions: IntakeActions;
}

/** Every readiness criterion: whether it holds, who must see to it or did, and what the viewer can do about it here. */
export function ReadinessList({ items, ...rest }: Props) {
  return (
    <section className="il-block" aria-labelledby="il-readiness-title" data-testid="readiness">
      <h3 id="il-readiness-title" className="il-title">
        Readiness
      </h3>
      <p className="il-subtle il-small">{countMissing(items)}</p>
      <ul className="il-checks">
        {items.map((item) => (
          <ReadinessRow key={item.id} item={item} {...rest} />
        ))}
      </ul>
    </section>
  );
}
