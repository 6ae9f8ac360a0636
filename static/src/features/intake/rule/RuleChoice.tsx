import { Radio } from '@atlaskit/radio';
import type { GateRule } from '../../../../../src/contract';
import { RuleExplanation } from './RuleExplanation';
import type { RuleWords } from './ruleWords';

interface Props {
  words: RuleWords;
  checked: boolean;
  invalid: boolean;
  onChoose: (rule: GateRule) => void;
}

/** One rule to choose, with what it asks and what people read whom it stops. */
export function RuleChoice({ words, checked, invalid, onChoose }: Props) {
  return (
    <div className="il-rule" data-checked={checked} data-testid={`rule-${words.rule}`} onClick={() => onChoose(words.rule)}>
      <Radio name="rule" value={words.rule} label={words.title} isChecked={checked} isInvalid={invalid} onChange={() => onChoose(words.rule)} testId={`rule-${words.rule}`} aria-describedby={`rule-${words.rule}-words`} />
      <RuleExplanation words={words} id={`rule-${words.rule}-words`} />
    </div>
  );
}
