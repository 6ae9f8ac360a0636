import { KeyLink } from '../../../ui/KeyLink';
import { StatusLozenge } from '../../../ui/StatusLozenge';
import type { FirstFacts } from './FirstFacts';

/** Key, summary, status and project: who this is about. */
export function FirstFactsLine({ facts }: { facts: FirstFacts }) {
  return (
    <div className="il-facts" data-testid="first-facts">
      <KeyLink issueKey={facts.key} />
      <span className="il-facts-summary">{facts.summary}</span>
      {facts.status && <StatusLozenge status={facts.status} />}
      <span className="il-subtle">{facts.projectName}</span>
    </div>
  );
}
