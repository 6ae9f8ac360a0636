import type { As, FoundIssues, IssuePlace, IssueRead, Jira, ProjectVersion, VersionFacts, Whereabouts } from '../../src/app/ports';
import type { InterlockProperty, Result } from '../../src/contract';
import { fail, ok } from '../../src/contract';
import type { RoadmapIssue } from '../../src/domain/roadmap/export';
import type { Catalogue } from '../../src/domain/settings';
import { aCatalogue } from '../builders/aCatalogue';

/** What one person may do. Projects are named by id. */
export interface FakePerson {
  admin?: boolean;
  groups?: string[];
  browse: string[];
  edit: string[];
  /** Projects that they administer; none where left out. */
  administer?: string[];
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

  readPlaces = async (ids: string[]): Promise<Result<IssuePlace[]>> => {
    return this.begin('readPlaces', 'app') ?? ok([...new Set(ids)].flatMap((id) => this.issues.get(id) ?? []).map(placeOf));
  };

  findPlaces = async (where: Whereabouts, most: number): Promise<Result<{ places: IssuePlace[]; more: boolean }>> => {
    const found = [...this.issues.values()].filter((issue) => isAt(where, issue));
    return this.begin('findPlaces', 'app') ?? ok({ places: found.slice(0, most).map(placeOf), more: found.length > most });
  };

  findBare = async (where: Whereabouts, most: number): Promise<Result<IssuePlace[]>> => {
    return this.begin('findBare', 'app') ?? ok([...this.issues.values()].filter((issue) => isAt(where, issue) && issue.property === undefined).slice(0, most).map(placeOf));
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

  readIssueTypes = async (as: As): Promise<Result<Catalogue['issueTypes'][number][]>> => {
    return this.begin('readIssueTypes', as) ?? ok([...this.catalogue.issueTypes]);
  };

  readCatalogue = async (projectIds: string[]): Promise<Result<Catalogue>> => {
    const projects = this.catalogue.projects.filter(({ id }) => projectIds.includes(id));
    return this.begin('readCatalogue', 'user') ?? ok({ ...this.catalogue, projects });
  };

  /** JQL that Jira is to refuse, and what it was asked. */
  refused: RegExp | null = null;
  queries: string[] = [];

  /** Understands of JQL what the app writes: projects, types, parents and "is not EMPTY" of the due date. */
  searchIssues = async (jql: string, fieldIds: string[], most: number): Promise<Result<FoundIssues>> => {
    const broken = this.begin('searchIssues', 'user');
    if (broken) return broken;
    this.queries.push(jql);
    const hidden = listIn(jql, 'project')?.some((id) => !this.people.get(this.actor)?.browse.includes(id));
    if (hidden || this.refused?.test(jql)) return fail('bad-input', 'Jira did not accept this.');
    const asked = [['project', (issue: IssueRead) => issue.projectId], ['issuetype', (issue: IssueRead) => issue.typeId], ['parent', parentOf]] as const;
    const clauses = asked.flatMap(([name, read]) => { const ids = listIn(jql, name); return ids ? [(issue: IssueRead) => ids.includes(read(issue))] : []; });
    const found = [...this.issues.values()].filter((issue) => this.sees(issue) && clauses.every((holds) => holds(issue)));
    return ok({ issues: found.slice(0, most).map((issue) => asFound(issue, fieldIds)), more: found.length > most });
  };

  fetchIssues = async (ids: string[], fieldIds: string[]): Promise<Result<RoadmapIssue[]>> => {
    const found = ids.flatMap((id) => this.issues.get(id) ?? []).filter((issue) => this.sees(issue));
    return this.begin('fetchIssues', 'user') ?? ok(found.map((issue) => asFound(issue, fieldIds)));
  };

  /** Versions by project. */
  readonly versions = new Map<string, ProjectVersion[]>();

  administeredProjects = async (ids: string[]): Promise<Result<string[]>> => {
    return this.begin('administeredProjects', 'user') ?? ok([...new Set(ids)].filter((id) => this.administers(id)));
  };

  findVersion = async (projectId: string, name: string, versionId: string | null): Promise<Result<ProjectVersion | null>> => {
    const broken = this.begin('findVersion', 'user');
    if (broken) return broken;
    if (!this.people.get(this.actor)?.browse.includes(projectId)) return gone();
    const all = this.versions.get(projectId) ?? [];
    return ok(all.find(({ id }) => id === versionId) ?? all.find((version) => version.name.toLowerCase() === name.toLowerCase()) ?? null);
  };

  createVersion = async (projectId: string, facts: VersionFacts): Promise<Result<ProjectVersion>> => {
    const broken = this.begin('createVersion', 'user');
    if (broken) return broken;
    if (!this.administers(projectId)) return fail('forbidden', 'Jira does not let you make versions in this project. Ask an admin of the project.');
    const all = this.versions.get(projectId) ?? [];
    if (all.some(({ name }) => name.toLowerCase() === facts.name.toLowerCase())) return fail('bad-input', 'Jira did not accept this.');
    const made = { id: `${projectId}${all.length + 1}`, ...facts, released: false };
    this.versions.set(projectId, [...all, made]);
    return ok(made);
  };

  changeVersion = async (versionId: string, facts: VersionFacts): Promise<Result<ProjectVersion>> => {
    const broken = this.begin('changeVersion', 'user');
    if (broken) return broken;
    const [projectId, all] = [...this.versions].find(([, versions]) => versions.some(({ id }) => id === versionId)) ?? ['', []];
    const before = all.find(({ id }) => id === versionId);
    if (!before || !this.administers(projectId)) return gone();
    const after = { ...before, ...facts };
    this.versions.set(projectId, all.map((version) => (version.id === versionId ? after : version)));
    return ok(after);
  };

  private begin(method: Method, as: As): Promise<never> | Result<never> | undefined {
    this.requests.push(`${as} ${method}`);
    return this.faults.get(method)?.();
  }

  private sees = (issue: IssueRead): boolean => this.people.get(this.actor)?.browse.includes(issue.projectId) === true;
  private administers = (projectId: string): boolean => this.people.get(this.actor)?.administer?.includes(projectId) === true;
  private edits = (issue: IssueRead): boolean => this.people.get(this.actor)?.edit.includes(issue.projectId) === true;
}

const isAt = ({ projectIds, statusIds, typeIds }: Whereabouts, { projectId, statusId, typeId }: IssueRead): boolean =>
  projectIds.includes(projectId) && statusIds.includes(statusId) && (typeIds?.includes(typeId) ?? true);

const placeOf = ({ id, key, projectId, typeId, level, statusId }: IssueRead): IssuePlace => ({ id, key, projectId, typeId, level, statusId });

const gone = (): Result<never> => fail('not-found', 'Jira has no such issue, or you may not see it.');

const listIn = (jql: string, name: string): string[] | undefined => new RegExp(`${name} in \\(([^)]*)\\)`).exec(jql)?.[1]?.split(', ');
const parentOf = ({ fields }: IssueRead): string => (fields['parent'] as { id?: string } | undefined)?.id ?? '';

/** The fields that Jira itself fills come from what the issue is; the others from its values. */
const asFound = ({ id, key, projectId, typeId, statusId, fields, property }: IssueRead, fieldIds: string[]): RoadmapIssue => {
  const own: Record<string, unknown> = { project: { id: projectId }, issuetype: { id: typeId }, status: { id: statusId } };
  return { id, key, fields: Object.fromEntries(fieldIds.map((name) => [name, own[name] ?? fields[name] ?? null])), property };
};
