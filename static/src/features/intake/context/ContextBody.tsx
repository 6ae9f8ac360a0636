import type { IntakeView } from '../../../../../src/contract';
import { Lozenge } from '../../../ui/Lozenge';
import { admissionWords } from '../gate/admissionWords';
import { calmSentence } from '../gate/calmSentence';
import { countMissing } from '../gate/readiness/countMissing';
import { exceptionWords } from '../gate/exception/exceptionWords';
import { nextChanceWords } from '../gate/nextChanceWords';
import { verdictWords } from '../gate/verdictWords';
import { wipWords } from '../gate/wip/wipWords';
import { wsjfResults } from '../gate/wsjf/wsjfRows';

/** The column has no room to say who asked for an exception. */
const NO_NAMES = new Map<string, string>();

/** The verdict in the narrow column: lozenge and sentence, then the facts in pairs. */
export function ContextBody({ view }: { view: IntakeView }) {
  const calm = calmSentence(view.standing);
  const words = verdictWords(view);
  return (
    <>
      <div data-testid="verdict" className="il-context-verdict">
        <Lozenge label={view.lozenge.label} type={view.lozenge.type} testId="lozenge" />
        <p data-testid="verdict-message">{calm ?? words?.message ?? 'This epic is done; the intake rules ask nothing more of it.'}</p>
      </div>
      {!calm && <ContextFacts view={view} />}
    </>
  );
}

function ContextFacts({ view }: { view: IntakeView }) {
  const admission = admissionWords(view);
  const exception = exceptionWords(view, NO_NAMES);
  const chance = nextChanceWords(view);
  const facts: [string, string][] = [
    ['Target PI', view.target.problem ? 'Can’t be read' : (view.target.pi?.name ?? 'None')],
    ['Admission', admission ? `${admission.pi}: ${admission.text}` : 'None'],
    ...(exception ? [['Exception', `${exception.pi}: ${exception.text}`] as [string, string]] : []),
    ['Readiness', countMissing(view.readiness)],
    ...(view.wsjf ? [['WSJF', wsjfResults(view.wsjf).wsjf] as [string, string]] : []),
    ...view.wip.map((use): [string, string] => ['WIP limit', `${wipWords(use).text}${wipWords(use).full ? ', full' : ''}`]),
    ...(chance ? [[view.admission?.state === 'admitted' ? 'Starts in' : 'Next chance', `${chance.pi}, ${chance.span}. ${chance.intake}.`] as [string, string]] : []),
  ];
  return (
    <dl className="il-pairs">
      {facts.map(([name, words]) => (
        <div key={`${name} ${words}`} className="il-pair">
          <dt>{name}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}
