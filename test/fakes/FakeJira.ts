import type { As, IssueRead, Jira } from '../../src/app/ports';
import type { InterlockProperty, Result } from '../../src/contract';
import { fail, ok } from '../../src/contract';
import type { Catalogue } from '../../src/domain/settings';
import { aCatalogue } from '../builders/aCatalogue';

/** What one person may do. Projects are named by id. */
export interface FakePerson {
  admin?: boolean;
  groups?: string[];
  browse: string[];
  edit: string[];
}

type Method = keyof Jira;

/** Jira in memory: issues, people and their permissions. It answers as Jira does, and can be told not to. */
export class FakeJira implements Jira {
  /** Who the `user` door acts for. */
  actor = 'erin';
  /** Every call, as `as method`, in order. */
  requests: string[] = [];
  catalogue: Catalogue = aCatalogue();
  readonly issues = new Map<string, IssueRead>();
  readonly people = new Map<string, FakePerson>();
  private readonly faults = new Map<Method, () => Promise<never> | Result<never>>();

  add(issue: IssueRead): this {
    this.issues.set(issue.id, issue);
    return this;
  }

  /** From now on the method fails: with a fault, by throwing, or by never answering. */
  break(method: Method, how: 'fault' | 'throw' | 'hang' | 'busy'): this {
    const ways = {
      fault: () => fail('unavailable', 'Jira did not answer. Try again in a moment.'),
      busy: () => fail('rate-limited', 'Jira asks us to slow down.', { retryAfter: 5 }),
      throw: () => Promise.reject(new Error('secret detail of erin@example.com')),
      hang: () => new Promise<never>(() => undefined),
    };
    this.faults.set(method, ways[how]);
    return this;
  }

  mend(): void {
    this.faults.clear();
  }

  readEpic = async (as: As, idOrKey: string, fieldIds: string[]): Promise<Result<IssueRead>> => {
    const broken = this.begin('readEpic', as);
    if (broken) return broken;
    const issue = [...this.issues.values()].find(({ id, key }) => id === idOrKey || key === idOrKey);
    if (!issue || (as === 'user' && !this.sees(issue))) return gone();
    return ok({ ...issue, fields: Object.fromEntries(fieldIds.map((id) => [id, issue.fields[id] ?? null])) });
  };

  readProperties = async (ids: string[]): Promise<Result<{ id: string; property: unknown }[]>> => {
    return this.begin('readProperties', 'app') ?? ok(ids.flatMap((id) => this.issues.get(id) ?? []).map(({ id, property }) => ({ id, property })));
  };

  writeProperty = async (as: As, issueId: string, value: InterlockProperty): Promise<Result<null>> => {
    const broken = this.begin('writeProperty', as);
    if (broken) return broken;
    const issue = this.issues.get(issueId);
    if (!issue || (as === 'user' && !this.sees(issue))) return gone();
    if (as === 'user' && !this.edits(issue)) return fail('forbidden', 'Jira does not let you do this. Ask an admin of the project.');
    this.issues.set(issueId, { ...issue, property: structuredClone(value) });
    return ok(null);
  };

  mayEdit = async (issueId: string): Promise<Result<boolean>> => {
    const broken = this.begin('mayEdit', 'user');
    if (broken) return broken;
    const issue = this.issues.get(issueId);
    return issue && this.sees(issue) ? ok(this.edits(issue)) : gone();
  };

  isAdmin = async (): Promise<Result<boolean>> => {
    return this.begin('isAdmin', 'user') ?? ok(this.people.get(this.actor)?.admin === true);
  };

  groupIdsOf = async (accountId: string): Promise<Result<string[]>> => {
    return this.begin('groupIdsOf', 'app') ?? ok(this.people.get(accountId)?.groups ?? []);
  };

  browsableProjects = async (ids: string[]): Promise<Result<string[]>> => {
    return this.begin('browsableProjects', 'user') ?? ok([...new Set(ids)].filter((id) => this.people.get(this.actor)?.browse.includes(id)));
  };

  browsableIssues = async (ids: string[]): Promise<Result<string[]>> => {
    const seen = (id: string) => { const issue = this.issues.get(id); return issue !== undefined && this.sees(issue); };
    return this.begin('browsableIssues', 'user') ?? ok([...new Set(ids)].filter(seen));
  };

  readIssueTypes = async (): Promise<Result<Catalogue['issueTypes'][number][]>> => {
    return this.begin('readIssueTypes', 'user') ?? ok([...this.catalogue.issueTypes]);
  };

  readCatalogue = async (projectIds: string[]): Promise<Result<Catalogue>> => {
    const projects = this.catalogue.projects.filter(({ id }) => projectIds.includes(id));
    return this.begin('readCatalogue', 'user') ?? ok({ ...this.catalogue, projects });
  };

  private begin(method: Method, as: As): Promise<never> | Result<never> | undefined {
    this.requests.push(`${as} ${method}`);
    return this.faults.get(method)?.();
  }

  private sees = (issue: IssueRead): boolean => this.people.get(this.actor)?.browse.includes(issue.projectId) === true;
  private edits = (issue: IssueRead): boolean => this.people.get(this.actor)?.edit.includes(issue.projectId) === true;
}

const gone = (): Result<never> => fail('not-found', 'Jira has no such issue, or you may not see it.');
