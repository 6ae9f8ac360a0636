import { useCallback, useMemo } from 'react';
import type { ModuleView } from '../../../types';
import { sayFault, type Reply } from '../../api/http';
import type { Issue } from '../../api/jira';
import { sandbox, type ModuleStatus } from '../../api/sandbox';
import { issueExtension } from '../../bridge/extensions';
import { AppFrame } from '../../parts/AppFrame';
import { Disclosure } from '../../parts/Disclosure';
import { ModuleLozenge } from '../../parts/ModuleLozenge';
import { useSession } from '../../state/session';
import { useLoad } from '../../state/useLoad';

type StatusReply = Reply<{ status?: ModuleStatus }>;
const NOTHING: StatusReply = { ok: true, value: {} };

interface Props {
  module: ModuleView;
  issue: Issue;
  revision: number;
  refresh(): void;
}

/** A `jira:issueContext` in the issue's right column, with the status that the manifest or the app's function gives it. */
export function ContextSection({ module, issue, revision, refresh }: Props) {
  const { accountId } = useSession().person;
  const { id, key } = issue;
  // a function of the issue's identity, so that a mere re-read does not ask again; `revision` says when to
  const extension = useMemo(() => issueExtension('jira:issueContext', issue, window.location.href), [id, key]); // eslint-disable-line react-hooks/exhaustive-deps
  const load = useCallback(
    (): Promise<StatusReply> => (module.hasDynamicProperties ? sandbox.dynamicProperties({ accountId, moduleKey: module.key, extension }) : Promise.resolve(NOTHING)),
    [accountId, module, extension],
  );
  const { reply } = useLoad(load, revision);
  const status = (reply?.ok ? reply.value.status : undefined) ?? module.status;
  return (
    <Disclosure
      title={module.label ?? module.title}
      aside={status ? <ModuleLozenge status={status} testId={`context-${module.key}-lozenge`} /> : null}
      memory={`context.${module.key}`}
      openAtFirst={false}
      testId={`context-${module.key}-toggle`}
    >
      {reply && !reply.ok ? <p className="field-error">Its status function failed: {sayFault(reply.fault)}</p> : null}
      <AppFrame
        module={module}
        page={module.pages.view ?? ''}
        extension={extension}
        testId={`context-${module.key}`}
        title={module.title}
        actions={{ refresh, refreshIssueView: refresh }}
      />
    </Disclosure>
  );
}
