import type { Result } from '../../../../../src/contract';

/** How Jira is asked: `jira` of the bridge, or a fake of it. */
export type AskJira = <T>(path: string) => Promise<Result<T>>;
