import { Radio } from '@atlaskit/radio';
import type { Side } from '../state/mergeSettings';
import { titleOf, type Section } from '../state/sections';

interface Props {
  clashing: readonly Section[];
  choice: Partial<Record<Section, Side>>;
  who: string;
  onChoose: (section: Section, side: Side) => void;
}

/** The sections that both changed, each with the choice whose stands. */
export function ClashChoices({ clashing, choice, who, onChoose }: Props) {
  if (clashing.length === 0) return <p>You changed other sections, so both can stand.</p>;
  return (
    <>
      <p>You both changed {clashing.length === 1 ? 'one section' : 'these sections'}. Choose whose stands:</p>
      {clashing.map((section) => (
        <fieldset key={section} className="setup-field setup-clash">
          <legend className="setup-label">{titleOf(section)}</legend>
          <div className="setup-radios setup-radios-inline">
            <Radio name={`clash-${section}`} value="mine" label="Mine" isChecked={choice[section] !== 'theirs'} onChange={() => onChoose(section, 'mine')} testId={`clash-${section}.mine`} />
            <Radio name={`clash-${section}`} value="theirs" label={`${who}’s`} isChecked={choice[section] === 'theirs'} onChange={() => onChoose(section, 'theirs')} testId={`clash-${section}.theirs`} />
          </div>
        </fieldset>
      ))}
    </>
  );
}
