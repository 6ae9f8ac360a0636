import SectionMessage from '@atlaskit/section-message';
import { forwardRef } from 'react';
import type { Fault, Problem } from '../../../../../src/contract';
import { sectionOf, sections, titleOf } from '../state/sections';
import { focusField } from './focusField';

interface Props {
  problems: readonly Problem[];
  fault: Fault | null;
}

/** All problems in page order, each a link to its field. Takes the focus after a save that was refused. */
export const ProblemSummary = forwardRef<HTMLDivElement, Props>(function ProblemSummary({ problems, fault }, ref) {
  const ordered = sections.flatMap(({ id }) => problems.filter((problem) => sectionOf(problem.path) === id));
  const unplaced = problems.filter((problem) => sectionOf(problem.path) === null);
  const count = problems.length;
  const title = count === 0 ? 'The set-up was not saved' : count === 1 ? 'One problem to mend before saving' : `${count} problems to mend before saving`;
  return (
    <div ref={ref} tabIndex={-1} role="alert" className="setup-summary" data-testid="setup-problems">
      <SectionMessage appearance="error" title={title} headingLevel="h2">
        {fault ? <p>{fault.message}</p> : null}
        <ul className="setup-summary-list">
          {ordered.map((problem) => (
            <li key={problem.path + problem.message}>
              <a href={`#field-${problem.path}`} onClick={(event) => follow(event, problem.path)}>
                {titleOf(sectionOf(problem.path) ?? 'streams')}
              </a>
              : {problem.message}
            </li>
          ))}
          {unplaced.map((problem) => <li key={problem.path + problem.message}>{problem.message}</li>)}
        </ul>
      </SectionMessage>
    </div>
  );
});

function follow(event: { preventDefault(): void }, path: string): void {
  event.preventDefault();
  focusField(path);
}
