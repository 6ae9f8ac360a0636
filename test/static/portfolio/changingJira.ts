import type { Result, Wiring } from '../../../src/contract';
import { fail, ok } from '../../../src/contract';
import { makeRoutes } from '../../../sandbox/jira/routes/makeRoutes';
import { generatedConfiguration, generatedIds } from '../../../sandbox/jira/generated/generatedConfiguration';
import { openSite } from '../../../sandbox/jira/openSite';
import { applyChange } from '../../../sandbox/jira/state/applyChange';
import type { Jira } from '../../../sandbox/jira/state/Jira';
import { makeState } from '../../../sandbox/jira/state/makeState';
import type { Issue, JiraData } from '../../../sandbox/jira/state/model';
import type { PortfolioSource } from '../../../static/src/portfolio/reader/PortfolioSource';
import { sourceOver } from './sourceOver';
import { aWiring } from '../../builders/aPortfolio';
import { aSettings } from '../../builders/aSettings';

const T0 = Date.parse('2026-11-24T09:00:00Z');
const epicIds = (count: number): string[] => Array.from({ length: count }, (_, index) => String(100_000 + index));
const STORIES = ['200000', '200001'];
const LEVEL = '900';

const issue = (id: string, index: number): Issue => ({
  id, key: `${generatedIds.projectKey(index % 3)}-${index + 1}`, number: index + 1, projectId: generatedIds.projectId(index % 3),
  typeId: STORIES.includes(id) ? '10002' : generatedIds.epicType, statusId: generatedIds.statuses.ready, summary: `Issue ${index}`, description: null,
  created: T0 - 9e9, updated: T0 - 8e9 + index, categorySince: T0 - 9e9, resolved: null, resolutionId: null, priorityId: '3',
  assigneeId: 'owner1', reporterId: 'owner1', creatorId: 'owner1', labels: [], componentIds: [], fixVersionIds: index % 2 ? [String(700 + (index % 3))] : [], affectsVersionIds: [],
  parentId: STORIES.includes(id) ? '100002' : null, securityLevelId: null, sprintIds: [], dueDate: index % 4 === 0 ? '2027-02-01' : null, custom: {}, properties: {},
});

/** Within and across streams, to epics of no stream, and from stories. */
const LINKS = [['100000', '100001'], ['100001', '100003'], ['100004', '100000'], ['100002', '100000'], ['200000', '100001'], ['200001', '100013'], ['100012', '100010'], ['100015', '100011'], ['100016', '100013']];

/** Three projects, of which two are in streams; some epics and two stories; each project with a scheme and a version of its own. */
const site = (epics: number): JiraData => {
  const everyone = ['admin', 'viewer', ...generatedIds.people];
  const open = openSite({ name: 'Changing', contributors: everyone, readers: everyone, administrators: ['admin'] });
  const [scheme] = open.permissionSchemes;
  const configuration = generatedConfiguration(3);
  return {
    ...open, ...configuration,
    permissionSchemes: [0, 1, 2].map((at) => ({ id: `s${at}`, name: `s${at}`, grants: { ...scheme?.grants, BROWSE_PROJECTS: [{ to: 'group', value: 'jira-users' }] } })),
    projects: configuration.projects.map((project, at) => ({ ...project, permissionSchemeId: `s${at}` })),
    securityLevels: [{ id: LEVEL, name: 'Insiders', description: '', projectId: generatedIds.projectId(0), grants: [{ to: 'user', value: 'admin' }] }],
    versions: [0, 1, 2].map((at) => ({ id: String(700 + at), name: `Release ${at}`, projectId: generatedIds.projectId(at), description: null, archived: false, released: false, startDate: null, releaseDate: '2027-03-01' })),
    issues: [...epicIds(epics), ...STORIES].map(issue),
    links: LINKS.filter((ends) => ends.every((id) => STORIES.includes(id) || epicIds(epics).includes(id))).map(([sourceId, targetId], at) => ({ id: String(500 + at), typeId: generatedIds.blocks, sourceId: sourceId as string, targetId: targetId as string })),
    strangers: [],
  };
};

/** What may happen in Jira between two visits; `a` and `b` choose among issues, `n` among values. */
export interface Happening {
  what: 'create' | 'edit' | 'date' | 'start' | 'link' | 'unlink' | 'move' | 'delete' | 'browse' | 'secure' | 'rename' | 'release' | 'unversion' | 'target' | 'child' | 'wait';
  a: number;
  b: number;
  n: number;
}

/** A small Jira in which time passes and things change, read by `viewer`. */
export class ChangingJira {
  private now = T0;
  private created = 0;
  readonly jira: Jira;
  private readonly routes: ReturnType<typeof makeRoutes>;
  /** Requests so far, as `POST /rest/api/3/search/jql`. */
  readonly requests: string[] = [];

  /** @param epics every third of them in no stream */
  constructor(epics = 9) {
    const state = makeState(site(epics));
    this.jira = {
      state,
      commit: (change) => applyChange(state, change),
      surroundings: {
        now: () => new Date(this.now), runValidator: async () => ({ result: true }), checkCondition: () => true, runPostFunction: () => undefined, emit: () => undefined,
        indexedProperties: [
          { propertyKey: 'interlock', path: 'targetPi', type: 'string', searchAlias: 'interlockTargetPi' },
          { propertyKey: 'interlock', path: 'admittedPi', type: 'string', searchAlias: 'interlockAdmittedPi' },
          { propertyKey: 'interlock', path: 'changedAt', type: 'date', searchAlias: 'interlockChangedAt' },
        ],
      },
    };
    this.routes = makeRoutes(this.jira);
  }

  async ask<T>(path: string, body: unknown, as = 'viewer', method = 'POST'): Promise<Result<T>> {
    if (as === 'viewer') this.requests.push(`${method} ${path}`);
    const request = new Request(`http://site.test${path}`, { method, body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } });
    const reply = await this.routes.fetch(request, { actor: { kind: 'user', accountId: as } });
    const text = await reply.text();
    return reply.ok ? ok((text === '' ? null : JSON.parse(text)) as T) : fail('bad-input', `${reply.status} ${path} ${text}`);
  }

  /** As the function gives it: without projects that the viewer can't browse, and without streams of which nothing is left. */
  wiring = (): Wiring => {
    const wiring = this.allOfIt();
    return { ...wiring, streams: wiring.streams.filter((_, at) => this.isOpen(at)) };
  };

  private isOpen = (at: number): boolean => (this.jira.state.permissionSchemes.get(`s${at}`)?.grants['BROWSE_PROJECTS'] ?? []).some(({ to }) => to === 'group');

  private allOfIt = (): Wiring => ({
    ...aWiring(['One', 'Two'], { settings: aSettings({ fields: { ...aSettings().fields, start: 'customfield_10015', sprint: 'customfield_10020' } }) }),
    epicTypeIds: [generatedIds.epicType],
    statuses: Object.values(generatedIds.statuses).map((statusId, at) => ({ statusId, state: (['funnel', 'analyzing', 'ready', 'implementing', 'done'] as const)[at] ?? 'funnel' })),
    dependencies: [{ linkTypeId: generatedIds.blocks, provider: 'outward' }],
    asOf: new Date(this.now).toISOString(),
  });

  source = (wiring = this.wiring): PortfolioSource => sourceOver((path, body) => this.ask(path, body), wiring, { ids: 4, rows: 3 });

  /** Lets one thing happen, a minute later. What can't happen, as a link that is there already, does not. */
  async happen({ what, a, b, n }: Happening): Promise<void> {
    this.now += 60_000;
    const { state } = this.jira;
    const ids = [...state.issues.keys()];
    const one = state.issues.get(ids[a % ids.length] ?? '');
    const two = state.issues.get(ids[b % ids.length] ?? '');
    if (!one || !two) return;
    const edit = (fields: Record<string, unknown>) => this.ask(`/rest/api/3/issue/${one.id}`, { fields }, 'admin', 'PUT');
    const steps: Record<Happening['what'], () => unknown> = {
      create: () => this.create(n),
      edit: () => edit({ summary: `Edited ${n}` }),
      date: () => edit({ duedate: n % 3 === 0 ? null : `2027-0${1 + (n % 8)}-15` }),
      start: () => this.jira.commit({ kind: 'issue-edited', id: one.id, patch: { custom: { ...one.custom, customfield_10015: `2027-0${1 + (n % 3)}-04` }, updated: this.now }, history: null }),
      link: () => this.ask('/rest/api/3/issueLink', { type: { id: generatedIds.blocks }, inwardIssue: { id: one.id }, outwardIssue: { id: two.id } }, 'admin'),
      unlink: () => this.unlink(n),
      move: () => this.move(one, n),
      delete: () => this.ask(`/rest/api/3/issue/${one.id}`, undefined, 'admin', 'DELETE'),
      browse: () => this.toggleBrowsing(n),
      secure: () => one.projectId === generatedIds.projectId(0) && this.jira.commit({ kind: 'issue-edited', id: one.id, patch: { securityLevelId: one.securityLevelId === null ? LEVEL : null, updated: this.now }, history: null }),
      rename: () => this.version(n, (version) => ({ name: `${version.name}'` })),
      release: () => this.version(n, () => ({ releaseDate: `2027-0${1 + (n % 8)}-20` })),
      unversion: () => this.jira.commit({ kind: 'issue-edited', id: one.id, patch: { fixVersionIds: [], updated: this.now }, history: null }),
      target: () => this.jira.commit({ kind: 'property-set', issueId: one.id, key: 'interlock', value: { v: 1, targetPi: `2027.${1 + (n % 3)}`, admittedPi: null, admission: 'none', changedAt: new Date(this.now).toISOString() } }),
      child: () => this.jira.commit({ kind: 'issue-edited', id: one.id, patch: { parentId: two.id === one.id ? null : two.id, dueDate: `2027-0${1 + (n % 8)}-10`, updated: this.now }, history: null }),
      wait: () => void (this.now += n * 3_600_000),
    };
    await steps[what]();
  }

  private create(n: number): void {
    const id = String(300_000 + this.created++);
    this.jira.commit({ kind: 'issue-created', issue: { ...issue(id, 50 + this.created), projectId: generatedIds.projectId(n % 3), key: `${generatedIds.projectKey(n % 3)}-${50 + this.created}`, created: this.now, updated: this.now } });
  }

  private unlink(n: number): unknown {
    const links = [...this.jira.state.links.keys()];
    return links.length > 0 && this.ask(`/rest/api/3/issueLink/${links[n % links.length]}`, undefined, 'admin', 'DELETE');
  }

  private move(one: Issue, n: number): void {
    const number = 500 + (this.created += 1);
    this.jira.commit({ kind: 'issue-edited', id: one.id, patch: { projectId: generatedIds.projectId(n % 3), key: `${generatedIds.projectKey(n % 3)}-${number}`, number, securityLevelId: null, fixVersionIds: [], updated: this.now }, history: null });
  }

  /** Nobody's epic moves its `updated` for this: it is a matter of who looks. */
  private toggleBrowsing(n: number): void {
    const grants = this.jira.state.permissionSchemes.get(`s${n % 3}`)?.grants;
    if (grants) grants['BROWSE_PROJECTS'] = this.isOpen(n % 3) ? [{ to: 'user', value: 'admin' }] : [{ to: 'group', value: 'jira-users' }];
  }

  private version(n: number, patch: (version: { name: string }) => object): void {
    const version = this.jira.state.versions.get(String(700 + (n % 3)));
    if (version) this.jira.commit({ kind: 'version-saved', version: { ...version, ...patch(version) } });
  }
}
