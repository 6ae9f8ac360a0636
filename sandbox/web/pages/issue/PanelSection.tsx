import type { ModuleView } from '../../../types';
import type { Issue } from '../../api/jira';
import { issueExtension } from '../../bridge/extensions';
import { AppFrame } from '../../parts/AppFrame';
import { Disclosure } from '../../parts/Disclosure';

interface Props {
  module: ModuleView;
  issue: Issue;
  refresh(): void;
}

/** A `jira:issuePanel` in the issue's main column. */
export function PanelSection({ module, issue, refresh }: Props) {
  return (
    <Disclosure title={module.title} memory={`panel.${module.key}`} openAtFirst testId={`panel-${module.key}-toggle`}>
      <AppFrame
        module={module}
        page={module.pages.view ?? ''}
        extension={issueExtension('jira:issuePanel', issue, window.location.href)}
        testId={`panel-${module.key}`}
        title={module.title}
        actions={{ refresh, refreshIssueView: refresh }}
      />
    </Disclosure>
  );
}
