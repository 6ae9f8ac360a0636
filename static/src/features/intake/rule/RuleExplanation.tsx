import type { RuleWords } from './ruleWords';

/** What a rule asks, and an example of its message. */
export function RuleExplanation({ words, id }: { words: RuleWords; id: string }) {
  return (
    <div id={id} className="il-rule-words">
      <p>
        {words.asks} <span className="il-subtle">{words.where}</span>
      </p>
      <p className="il-subtle il-small">Whoever is stopped reads, for example:</p>
      <blockquote className="il-example">{words.example}</blockquote>
    </div>
  );
}
