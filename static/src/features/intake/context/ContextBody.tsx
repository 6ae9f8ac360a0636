import type { IntakeView } from '../../../../../src/contract';
import { Lozenge } from '../../../ui/Lozenge';
import { admissionWords } from '../gate/admissionWords';
import { calmSentence } from '../gate/calmSentence';
import { countMissing } from '../gate/countMissing';
import { nextChanceWords } from '../gate/nextChanceWords';
import { verdictWords } from '../gate/verdictWords';

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
  const chance = nextChanceWords(view);
  const facts: [string, string][] = [
    ['Target PI', view.target.problem ? 'Can’t be read' : (view.target.pi?.name ?? 'None')],
    ['Admission', admission ? `${admission.pi}: ${admission.text}` : 'None'],
    ['Readiness', countMissing(view.readiness)],
    ...(chance ? [[view.admission?.state === 'admitted' ? 'Starts in' : 'Next chance', `${chance.pi}, ${chance.span}. ${chance.intake}.`] as [string, string]] : []),
  ];
  return (
    <dl className="il-pairs">
      {facts.map(([name, words]) => (
        <div key={name} className="il-pair">
          <dt>{name}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}
