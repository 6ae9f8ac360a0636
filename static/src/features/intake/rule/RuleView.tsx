import SectionMessage from '@atlaskit/section-message';
import type { SavedRule } from './RuleConfig';
import { RuleExplanation } from './RuleExplanation';
import { wordsOfRule } from './ruleWords';

/** The rule of a transition, to read only. */
export function RuleView({ saved }: { saved: SavedRule }) {
  const words = saved.kind === 'rule' ? wordsOfRule(saved.rule) : undefined;
  if (!words) {
    return (
      <SectionMessage appearance="warning" title={saved.kind === 'broken' ? 'What was saved here can’t be read' : 'No rule is chosen'}>
        <p>Edit this rule and choose what the transition carries.</p>
      </SectionMessage>
    );
  }
  return (
    <main className="il-page" data-testid={`rule-${words.rule}`}>
      <h2 className="il-title">Interlock intake gate: {words.title}</h2>
      <RuleExplanation words={words} id="rule-words" />
    </main>
  );
}
