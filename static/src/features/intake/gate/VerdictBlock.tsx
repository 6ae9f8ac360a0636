import type { IntakeView } from '../../../../../src/contract';
import { Lozenge } from '../../../ui/Lozenge';
import { laterWords, verdictWords } from './verdictWords';
import { nextChanceWords } from './nextChanceWords';
import { ReasonList } from './ReasonList';

/** The verdict in words, every reason with who can help, and the next chance with its dates. */
export function VerdictBlock({ view }: { view: IntakeView }) {
  const words = verdictWords(view);
  const later = laterWords(view);
  const chance = nextChanceWords(view);
  return (
    <section className={`il-verdict il-verdict-${words?.tone ?? 'plain'}`} data-testid="verdict" aria-labelledby="il-verdict-title">
      <div className="il-verdict-head">
        <h3 id="il-verdict-title" className="il-verdict-title">
          {words?.title ?? 'Nothing left to decide'}
        </h3>
        <Lozenge label={view.lozenge.label} type={view.lozenge.type} testId="lozenge" />
      </div>
      <div data-testid="verdict-message" className="il-verdict-message">
        {words && words.reasons.length > 0 ? <ReasonList reasons={words.reasons} /> : <p>{words?.message ?? 'This epic is done; the intake rules ask nothing more of it.'}</p>}
      </div>
      {later && <p className="il-subtle">To start it later: {later}</p>}
      {chance && (
        <dl className="il-chance" data-testid="next-chance">
          <dt className="il-subtle">{view.admission?.state === 'admitted' ? 'Starts in' : 'Next chance'}</dt>
          <dd>
            <strong>{chance.pi}</strong> <span className="il-nowrap">{chance.span}</span>
            <br />
            <span className="il-subtle">{chance.intake}</span>
          </dd>
        </dl>
      )}
    </section>
  );
}
