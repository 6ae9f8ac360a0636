import type { Problem } from '../../../../../src/contract';
import { problemsOf } from '../state/shownProblems';
import { sections, type Section } from '../state/sections';
import { useCurrentSection } from './useCurrentSection';

interface Props {
  problems: readonly Problem[];
  /** Empty before the first save, when everything is new. */
  changed: readonly Section[];
}

/** The sections, with a dot where something is unsaved and a number where something is wrong. */
export function SectionNav({ problems, changed }: Props) {
  const current = useCurrentSection();
  return (
    <nav className="setup-nav" aria-label="Sections of the set-up">
      <ul>
        {sections.map(({ id, title }) => {
          const wrong = problemsOf(problems, id).length;
          return (
            <li key={id}>
              <a href={`#setup-section-${id}`} aria-current={id === current ? 'location' : undefined} onClick={(event) => goTo(event, id)}>
                <span>{title}</span>
                {changed.includes(id) ? <span className="setup-dot"><span className="setup-hidden">unsaved changes</span></span> : null}
                {wrong > 0 ? <span className="setup-count">{wrong}<span className="setup-hidden">{wrong === 1 ? ' problem' : ' problems'}</span></span> : null}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

function goTo(event: { preventDefault(): void }, id: Section): void {
  event.preventDefault();
  document.getElementById(`setup-heading-${id}`)?.focus({ preventScroll: true });
  document.getElementById(`setup-section-${id}`)?.scrollIntoView({ block: 'start' });
}
