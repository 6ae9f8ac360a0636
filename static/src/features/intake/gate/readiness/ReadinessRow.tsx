import CheckIcon from '@atlaskit/icon/core/check-circle';
import CrossIcon from '@atlaskit/icon/core/cross-circle';
import { token } from '@atlaskit/tokens';
import type { Day, ReadinessItem } from '../../../../../../src/contract';
import { VisuallyHidden } from '../../../../ui/VisuallyHidden';
import type { Names } from '../byName';
import type { IntakeActions } from '../useIntakeActions';
import { markWords } from './markWords';
import { SignButton } from './SignButton';
import { TickBox } from './TickBox';

interface Props {
  item: ReadinessItem;
  today: Day;
  names: Names;
  actions: IntakeActions;
}

/** One criterion. A checklist item that the viewer may tick is its own checkbox; all others say by icon and in words whether they hold. */
export function ReadinessRow({ item, today, names, actions }: Props) {
  const words = markWords(item, { names, today });
  const ticks = item.act === 'tick' || item.act === 'untick';
  return (
    <li className={ticks ? 'il-check-own' : 'il-check'} data-testid={`readiness-${item.id}`} data-met={item.met}>
      {ticks ? <TickBox item={item} actions={actions} about={words ? `il-mark-${item.id}` : undefined} /> : <MetIcon met={item.met} />}
      <div className="il-check-body">
        {!ticks && (
          <p>
            <VisuallyHidden>{item.met ? 'Met: ' : 'Missing: '}</VisuallyHidden>
            {item.text}
          </p>
        )}
        {words && (
          <p id={`il-mark-${item.id}`} className="il-subtle il-small">
            {words}
          </p>
        )}
        {(item.act === 'sign' || item.act === 'take-back') && <SignButton item={item} actions={actions} />}
      </div>
    </li>
  );
}

const MetIcon = ({ met }: { met: boolean }) => (met ? <CheckIcon label="" color={token('color.icon.success')} /> : <CrossIcon label="" color={token('color.icon.danger')} />);
