import type { Health, MeasureId } from './Health';
import type { OpenList } from './OpenList';
import { sayShare } from './sayShare';

/** The share of running work that was admitted on cadence, with what is divided by what. */
export function CadenceShare({ health, onOpen }: { health: Health; onOpen: OpenList }) {
  const [yes, no] = [health.onCadence.items.length, health.offCadence.items.length];
  const whole = yes + no;
  const count = (of: number, what: string, measure: MeasureId, button: string) => (
    <button type="button" id={button} data-testid={button} className="il-textbutton" aria-label={`${of} ${what}`} onClick={() => onOpen(measure, button)}>
      {of}
    </button>
  );
  return (
    <section className="il-block" aria-labelledby="il-cadence-title" data-testid="cadence-share">
      <h2 id="il-cadence-title" className="il-title">
        Admitted on cadence {whole > 0 && <span className="il-share">{sayShare(yes, whole)}</span>}
      </h2>
      {whole === 0 ? (
        <p className="il-subtle">No epic is in implementing, so there is no share.</p>
      ) : (
        <p className="il-phrase">
          Of {count(whole, 'epics in implementing', 'state-implementing', 'measure-share-whole')} {whole === 1 ? 'epic' : 'epics'} in implementing, {count(yes, 'admitted on cadence', 'on-cadence', 'measure-on-cadence')}{' '}
          {yes === 1 ? 'was' : 'were'} admitted to {health.currentPi} or an earlier PI; {count(no, 'not admitted on cadence', 'off-cadence', 'measure-off-cadence')} {no === 1 ? 'was' : 'were'} not.
        </p>
      )}
    </section>
  );
}
