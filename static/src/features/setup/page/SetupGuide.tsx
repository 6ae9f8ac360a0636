import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import type { Settings } from '../../../../../src/contract';
import type { Catalogue } from '../catalogue/Catalogue';
import { sections } from '../state/sections';
import { foundText, proposedText } from './guideTexts';

interface Props {
  catalogue: Catalogue;
  proposal: Settings;
  notes: readonly string[];
  onReview: () => void;
}

/** First run: what Jira has, what Interlock proposes from it, and why. The form below is filled in with it. */
export const SetupGuide = ({ catalogue, proposal, notes, onReview }: Props) => (
  <div className="setup-guide" data-testid="setup-guide">
    <Heading as="h2" size="medium">Welcome. Here is a set-up to start from</Heading>
    <p className="setup-about">Interlock read your Jira as you see it. Nothing is saved, and nothing is held back, until you press Save.</p>
    <div className="setup-guide-columns">
      <div>
        <Heading as="h3" size="xsmall">What we found</Heading>
        <ul className="setup-found">
          {foundText(catalogue).map(({ count, what }) => (
            <li key={what}><strong>{count}</strong> <span>{what}</span></li>
          ))}
        </ul>
      </div>
      <div>
        <Heading as="h3" size="xsmall">What we propose</Heading>
        <dl className="setup-proposed">
          {sections.map(({ id, title }) => (
            <div key={id}>
              <dt>{title}</dt>
              <dd>{proposedText(id, proposal, catalogue)}</dd>
            </div>
          ))}
        </dl>
      </div>
    </div>
    {notes.length > 0 ? (
      <div className="setup-notes">
        <Heading as="h3" size="xsmall">Please look at</Heading>
        <ul className="setup-summary-list">{notes.map((note) => <li key={note}>{note}</li>)}</ul>
      </div>
    ) : null}
    <Button appearance="primary" onClick={onReview} testId="setup-guide-review">Go through it</Button>
  </div>
);
