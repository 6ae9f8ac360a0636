import type { IntakeView } from '../../../../../../src/contract';
import { Lozenge } from '../../../../ui/Lozenge';
import type { Names } from '../byName';
import { piOf } from '../piOf';
import type { IntakeActions } from '../useIntakeActions';
import { AskException } from './AskException';
import { DecideException } from './DecideException';
import { exceptionWords } from './exceptionWords';

interface Props {
  view: IntakeView;
  names: Names;
  actions: IntakeActions;
}

/** The epic's exception, and what the viewer can do about one. Not there where there is neither. */
export function ExceptionBlock({ view, names, actions }: Props) {
  const { exception, may } = view;
  const words = exceptionWords(view, names);
  const decides = may.decideException && exception?.state === 'requested' ? exception : null;
  if (!words && may.exceptionPis.length === 0) return null;
  return (
    <section className="il-block" aria-labelledby="il-exception-title" data-testid="exception">
      <h3 id="il-exception-title" className="il-title">
        Exception
      </h3>
      {words && (
        <div className="il-field" data-testid="exception-state">
          <span className="il-value">
            <strong>{words.pi}</strong> <Lozenge label={words.text} type={words.type} />
          </span>
          {words.lines.map((line) => (
            <p key={line} className="il-subtle il-lines">
              {line}
            </p>
          ))}
        </div>
      )}
      {decides && <DecideException exception={decides} pi={piOf(view, decides.pi)} today={view.today} actions={actions} />}
      {may.exceptionPis.length > 0 && <AskException pis={may.exceptionPis.map((key) => piOf(view, key))} actions={actions} />}
    </section>
  );
}
