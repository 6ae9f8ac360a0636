import SectionMessage from '@atlaskit/section-message';
import { useEffect, useRef, useState } from 'react';
import type { GateRule } from '../../../../../src/contract';
import { onConfigure } from '../../../bridge/workflowRule';
import { LiveRegion } from '../../../ui/LiveRegion';
import { writeRule, type SavedRule } from './RuleConfig';
import { RuleChoice } from './RuleChoice';
import { RULE_WORDS } from './ruleWords';

const UNCHOSEN = 'Choose which rule this transition carries.';

/** Chooses the rule; the editor's own Add or Update button saves it, and is refused while none is chosen. */
export function RuleForm({ saved }: { saved: SavedRule }) {
  const [chosen, setChosen] = useState<GateRule | null>(saved.kind === 'rule' ? saved.rule : null);
  const [refused, setRefused] = useState(false);
  // the editor keeps the callback of the first registration, so it has to look at the choice through a ref
  const choice = useRef(chosen);
  useEffect(() => {
    choice.current = chosen;
  }, [chosen]);
  const [deaf, setDeaf] = useState(false);
  useEffect(() => {
    const read = () => {
      setRefused(choice.current === null);
      return choice.current === null ? undefined : writeRule(choice.current);
    };
    onConfigure(read).catch(() => setDeaf(true));
  }, []);
  const choose = (rule: GateRule) => {
    setChosen(rule);
    setRefused(false);
  };
  return (
    <main className="il-page">
      {saved.kind === 'broken' && (
        <SectionMessage appearance="warning" title="What was saved here can’t be read">
          <p>Choose the rule anew, then update it and save the workflow.</p>
        </SectionMessage>
      )}
      {deaf && (
        <SectionMessage appearance="error" title="The workflow editor does not listen">
          <p>It could not be told what to save. Close this form and open it again.</p>
        </SectionMessage>
      )}
      <fieldset className="il-rules" aria-describedby={refused ? 'il-rule-problem' : undefined}>
        <legend className="il-title">Which rule does this transition carry?</legend>
        {RULE_WORDS.map((words) => (
          <RuleChoice key={words.rule} words={words} checked={chosen === words.rule} invalid={refused} onChoose={choose} />
        ))}
        {refused && (
          <p id="il-rule-problem" className="il-problem" data-testid="rule-problem">
            {UNCHOSEN}
          </p>
        )}
      </fieldset>
      <LiveRegion text={refused ? UNCHOSEN : null} />
      <p className="il-subtle il-small">Issues that are no portfolio epics, and projects outside every value stream, are never held back.</p>
    </main>
  );
}
