import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import Lozenge from '@atlaskit/lozenge';
import type { ReactNode } from 'react';
import { useSetupForm } from '../form/SetupContext';
import { problemsOf } from '../state/shownProblems';
import { sections, type Section } from '../state/sections';

/** A section of the form: heading, what it is for, whether it is changed or wrong, and the way back. */
export function SectionFrame({ id, children }: { id: Section; children: ReactNode }) {
  const { changed, problems, revert } = useSetupForm();
  const info = sections.find((section) => section.id === id);
  const wrong = problemsOf(problems, id).length;
  const headingId = `setup-heading-${id}`;
  return (
    <section className="setup-section" id={`setup-section-${id}`} data-testid={`setup-section-${id}`} aria-labelledby={headingId}>
      <header className="setup-section-head">
        <div className="setup-section-title">
          <div id={headingId} tabIndex={-1}><Heading as="h2" size="medium">{info?.title}</Heading></div>
          {wrong > 0 ? <Lozenge appearance="removed" testId={`errors-${id}`}>{wrong === 1 ? '1 problem' : `${wrong} problems`}</Lozenge> : null}
          {changed.includes(id) && revert ? <Lozenge appearance="inprogress" testId={`changed-${id}`}>Changed</Lozenge> : null}
          {changed.includes(id) && revert ? <Button appearance="subtle" spacing="compact" onClick={() => revert(id)}>Undo</Button> : null}
        </div>
        <p className="setup-about">{info?.about}</p>
      </header>
      {children}
    </section>
  );
}
