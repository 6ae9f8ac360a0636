import { Messages } from '../form/Messages';
import { useSection } from '../form/useSection';
import { useSetupForm } from '../form/SetupContext';
import { SectionFrame } from '../page/SectionFrame';
import { problemsAt } from '../state/shownProblems';
import { linkRows, setProvider } from './linkRows';
import { LinkTypeRow } from './LinkTypeRow';

/** Which link types mean a dependency, and which end provides. */
export function DependenciesSection() {
  const [links, setLinks] = useSection('dependencies');
  const { catalogue, problems } = useSetupForm();
  return (
    <SectionFrame id="dependencies">
      <div id="field-dependencies" tabIndex={-1}><Messages id="field-dependencies-problems" problems={problemsAt(problems, 'dependencies')} /></div>
      <ul className="setup-rows setup-link-rows">
        {linkRows(catalogue.linkTypes, links).map((row) => (
          <li key={row.linkTypeId} className="setup-row" data-testid={`field-dependencies.${row.linkTypeId}`}>
            <LinkTypeRow row={row} onChange={(provider) => setLinks(setProvider(links, row.linkTypeId, provider), { reordered: 'dependencies' })} />
          </li>
        ))}
      </ul>
    </SectionFrame>
  );
}
