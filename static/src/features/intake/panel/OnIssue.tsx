import { useCallback, type ReactNode } from 'react';
import { issuePlace, type IssuePlace } from '../../../bridge/bridge';
import { Loading } from '../../../ui/Loading';
import { faultOf } from '../../../ui/reading/faultOf';
import { useReading } from '../../../ui/reading/useReading';
import { valueOf } from '../../../ui/reading/valueOf';

/** Finds out on which issue the surface stands, and shows `children` for it. */
export function OnIssue({ children }: { children: (issue: IssuePlace) => ReactNode }) {
  const { reading } = useReading(useCallback(() => issuePlace(), []));
  const issue = valueOf(reading);
  const fault = faultOf(reading);
  if (issue) return <>{children(issue)}</>;
  return fault ? <p role="alert">{fault.message}</p> : <Loading what="the epic" lines={1} />;
}
