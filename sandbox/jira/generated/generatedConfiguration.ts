import type { JiraData, Transition, User } from '../state/model';

const statuses = { funnel: '1', analyzing: '2', ready: '3', implementing: '4', done: '5' } as const;
const people = Array.from({ length: 20 }, (_unused, index) => `owner${index + 1}`);

/** Ids that the generator's issues use. */
export const generatedIds = {
  statuses,
  people,
  epicType: '10004',
  blocks: '10000',
  fields: { startDate: 'customfield_10015', jobSize: 'customfield_10031', hypothesis: 'customfield_10036' },
  projectKey: (stream: number): string => `VS${String(stream + 1).padStart(2, '0')}`,
  projectId: (stream: number): string => String(20_001 + stream),
} as const;

const transitions = (names: [string, string][]): Transition[] => names.map(([to, name], index) => ({ id: String(index * 10 + 11), name, from: [], to, conditions: [], validators: [], postFunctions: [] }));

const users = (): User[] => [
  { accountId: 'admin', displayName: 'Site Admin', active: true, about: 'Administers Jira; may do everything' },
  { accountId: 'viewer', displayName: 'Viewer', active: true, about: 'Sees every project, may change nothing' },
  { accountId: 'guest', displayName: 'Guest', active: true, about: 'Sees no project' },
  ...people.map((accountId, index) => ({ accountId, displayName: `Owner ${index + 1}`, active: true, about: 'Epic owner' })),
];

type Configuration = Pick<JiraData, 'users' | 'projects' | 'issueTypes' | 'statuses' | 'workflows' | 'fields' | 'linkTypes' | 'priorities' | 'resolutions' | 'components' | 'versions' | 'boards' | 'sprints'>;

/** What stands around the issues of a generated portfolio. */
export const generatedConfiguration = (streams: number): Configuration => ({
  users: users(),
  projects: Array.from({ length: streams }, (_unused, stream) => ({
    id: generatedIds.projectId(stream), key: generatedIds.projectKey(stream), name: `Value stream ${stream + 1}`, leadId: 'admin', kind: 'software',
    issueTypeIds: ['10002', generatedIds.epicType], workflows: { fallback: '1', byType: {} }, permissionSchemeId: '10000', roles: {},
  })),
  issueTypes: [{ id: '10002', name: 'Story', description: '', level: 0 }, { id: generatedIds.epicType, name: 'Epic', description: '', level: 1 }],
  statuses: [
    { id: statuses.funnel, name: 'Funnel', category: 'new' },
    { id: statuses.analyzing, name: 'Analyzing', category: 'new' },
    { id: statuses.ready, name: 'Ready', category: 'new' },
    { id: statuses.implementing, name: 'Implementing', category: 'indeterminate' },
    { id: statuses.done, name: 'Done', category: 'done' },
  ],
  workflows: [{ id: '1', name: 'Portfolio workflow', initialStatusId: statuses.funnel, transitions: transitions([[statuses.funnel, 'Funnel'], [statuses.analyzing, 'Analyze'], [statuses.ready, 'Mark ready'], [statuses.implementing, 'Start'], [statuses.done, 'Finish']]) }],
  fields: [
    { id: generatedIds.fields.startDate, name: 'Start date', kind: 'date' },
    { id: 'customfield_10020', name: 'Sprint', kind: 'sprint' },
    { id: generatedIds.fields.jobSize, name: 'Job size', kind: 'number' },
    { id: generatedIds.fields.hypothesis, name: 'Benefit hypothesis', kind: 'text' },
  ],
  linkTypes: [
    { id: generatedIds.blocks, name: 'Blocks', inward: 'is blocked by', outward: 'blocks' },
    { id: '10003', name: 'Relates', inward: 'relates to', outward: 'relates to' },
  ],
  priorities: ['Highest', 'High', 'Medium', 'Low', 'Lowest'].map((name, index) => ({ id: String(index + 1), name })),
  resolutions: [{ id: '10000', name: 'Done' }, { id: '10001', name: "Won't Do" }],
  components: [],
  versions: [],
  boards: [],
  sprints: [],
});
