import CheckIcon from '@atlaskit/icon/core/check-circle';
import CrossIcon from '@atlaskit/icon/core/cross-circle';
import { token } from '@atlaskit/tokens';
import type { ReadinessItem } from '../../../../../src/contract';
import { VisuallyHidden } from '../../../ui/VisuallyHidden';
import { countMissing } from './countMissing';

/** Every readiness criterion, met or not, by icon and in words. */
export function ReadinessList({ items }: { items: ReadinessItem[] }) {
  return (
    <section className="il-block" aria-labelledby="il-readiness-title" data-testid="readiness">
      <h3 id="il-readiness-title" className="il-title">
        Readiness
      </h3>
      <p className="il-subtle il-small">{countMissing(items)}</p>
      <ul className="il-checks">
        {items.map((item) => (
          <li key={item.id} className="il-check" data-testid={`readiness-${item.id}`} data-met={item.met}>
            {item.met ? <CheckIcon label="" color={token('color.icon.success')} /> : <CrossIcon label="" color={token('color.icon.danger')} />}
            <span>
              <VisuallyHidden>{item.met ? 'Met: ' : 'Missing: '}</VisuallyHidden>
              {item.text}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
