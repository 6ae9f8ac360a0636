import { useEffect, useState } from 'react';
import { readProjectKeys } from './readProjectKeys';

/** How a project is called: by its key, or by its id until that is read. */
export type NameProject = (projectId: string) => string;

/** Reads the keys of projects once for a set of ids. @example useProjectKeys(ids)('10001') // 'PAY' */
export function useProjectKeys(projectIds: readonly string[]): NameProject {
  const wanted = [...new Set(projectIds)].sort().join();
  const [keys, setKeys] = useState(new Map<string, string>());
  useEffect(() => {
    let gone = false;
    if (wanted !== '') void readProjectKeys(wanted.split(',')).then((read) => gone || setKeys(read));
    return () => {
      gone = true;
    };
  }, [wanted]);
  return (projectId) => keys.get(projectId) ?? `project ${projectId}`;
}
