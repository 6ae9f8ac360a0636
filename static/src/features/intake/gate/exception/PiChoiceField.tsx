import { Radio } from '@atlaskit/radio';
import type { PiKey } from '../../../../../../src/contract';
import type { KnownPi } from '../piOf';

interface Props {
  pis: KnownPi[];
  chosen: KnownPi;
  onChoose: (key: PiKey) => void;
}

/** The PI that an exception is asked for. Few have closed their intake and are not over, so all are in sight. */
export function PiChoiceField({ pis, chosen, onChoose }: Props) {
  if (pis.length === 1) {
    return (
      <p>
        For <strong>{chosen.name}</strong>, whose intake has closed.
      </p>
    );
  }
  return (
    <fieldset className="il-choices">
      <legend className="il-label">For which PI?</legend>
      {pis.map(({ key, name }) => (
        <Radio key={key} name="exception-pi" value={key} label={name} isChecked={key === chosen.key} onChange={() => onChoose(key)} testId={`exception-pi-${key}`} />
      ))}
    </fieldset>
  );
}
