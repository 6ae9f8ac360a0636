import type { Pi, PiKey } from '../../../../../../src/contract';

/** A PI to choose, with what is said of it. */
export interface PiText {
  pi: Pi;
  text: string;
}

interface Props {
  choices: readonly PiText[];
  chosen: PiText;
  onChoose: (pi: PiKey) => void;
}

/** Which PI a tab is about: a step to either side, or any of the list. */
export function PiSwitch({ choices, chosen, onChoose }: Props) {
  const at = choices.indexOf(chosen);
  return (
    <div className="rm-tools il-switch" role="group" aria-label="PI">
      <Step to={choices[at - 1]} name="Earlier PI" sign="‹" onChoose={onChoose} />
      <label className="rm-select">
        <span className="il-hidden">PI</span>
        <select value={chosen.pi.key} data-testid="pi-choice" onChange={(event) => onChoose(event.target.value)}>
          {choices.map(({ pi, text }) => (
            <option key={pi.key} value={pi.key}>
              {text}
            </option>
          ))}
        </select>
      </label>
      <Step to={choices[at + 1]} name="Later PI" sign="›" onChoose={onChoose} />
    </div>
  );
}

const Step = ({ to, name, sign, onChoose }: { to: PiText | undefined; name: string; sign: string; onChoose: Props['onChoose'] }) => (
  <button type="button" className="rm-button rm-step" aria-label={name} aria-disabled={!to} onClick={() => to && onChoose(to.pi.key)}>
    <span aria-hidden="true">{sign}</span>
  </button>
);
