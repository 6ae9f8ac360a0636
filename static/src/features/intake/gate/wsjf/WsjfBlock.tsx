import Button from '@atlaskit/button/new';
import type { WsjfView } from '../../../../../../src/contract';
import type { IntakeActions } from '../useIntakeActions';
import { useInPlace } from '../useInPlace';
import { ScoreForm } from './ScoreForm';
import { wsjfResults, wsjfRows } from './wsjfRows';

interface Props {
  wsjf: WsjfView;
  mayScore: boolean;
  actions: IntakeActions;
}

/** What the epic's WSJF is made of and comes to, and the form for the parts that are entered here. */
export function WsjfBlock({ wsjf, mayScore, actions }: Props) {
  const { form, open, close, left } = useInPlace<'scores'>();
  return (
    <section className="il-block" aria-labelledby="il-wsjf-title" data-testid="wsjf">
      <h3 id="il-wsjf-title" className="il-title">
        WSJF
      </h3>
      {form ? <ScoreForm wsjf={wsjf} actions={actions} onClose={close} /> : <WsjfFacts wsjf={wsjf} />}
      {mayScore && !form && (
        <div>
          <Button spacing="compact" testId="edit-wsjf" autoFocus={left !== null} onClick={() => open('scores')}>
            Enter WSJF
          </Button>
        </div>
      )}
    </section>
  );
}

function WsjfFacts({ wsjf }: { wsjf: WsjfView }) {
  const rows = wsjfRows(wsjf);
  const results = wsjfResults(wsjf);
  const someFields = rows.some(({ fromField }) => fromField);
  return (
    <>
      <dl className="il-numbers">
        {rows.map(({ part, name, value, fromField }) => (
          <Fact key={part} name={fromField ? `${name} *` : name} value={value} testId={`wsjf-${part}`} />
        ))}
        <Fact name="Cost of delay" value={results.costOfDelay} testId="wsjf-cost-of-delay" />
        <Fact name="WSJF" value={results.wsjf} testId="wsjf-result" strong />
      </dl>
      {someFields && <p className="il-subtle il-small">* From a field of this epic in Jira. Change it there.</p>}
    </>
  );
}

const Fact = ({ name, value, testId, strong = false }: { name: string; value: string; testId: string; strong?: boolean }) => (
  <div className={strong ? 'il-number il-number-strong' : 'il-number'}>
    <dt>{name}</dt>
    <dd data-testid={testId}>{value}</dd>
  </div>
);
