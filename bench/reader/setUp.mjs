/** What the sandbox's generator calls its own. */
const STATES = { 1: 'funnel', 2: 'analyzing', 3: 'ready', 4: 'implementing', 5: 'done' };
const FIELDS = { start: 'customfield_10015', finish: null, sprint: 'customfield_10020', businessValue: null, timeCriticality: null, riskReduction: null, jobSize: 'customfield_10031' };

async function projectsOf(site) {
  const found = [];
  for (let last = false; !last; ) {
    const page = await site.jira('admin', 'GET', `/rest/api/3/project/search?startAt=${found.length}&maxResults=50&orderBy=key`);
    found.push(...page.values);
    last = page.isLast || page.values.length === 0;
  }
  return found;
}

/** Sets Interlock up on a generated site as its admin would: a stream a project. Answers how many streams there are. */
export async function setUp(site) {
  const projects = await projectsOf(site);
  const settings = {
    cadence: { anchor: '2025-01-06', iterationDays: 14, iterationsPerPi: 6, ipIteration: true, timeZone: 'UTC', naming: 'PI {year}.{n}', firstNumber: 1, overrides: [] },
    streams: projects.map(({ id, key, name }) => ({ id: key.toLowerCase(), name, kind: 'art', projectIds: [id] })),
    epics: { by: 'level', level: 1 },
    statuses: Object.entries(STATES).map(([statusId, state]) => ({ statusId, state })),
    dependencies: [{ linkTypeId: '10000', provider: 'outward' }],
    fields: FIELDS,
    reading: { browserCache: true },
    intake: { leadDays: 14, whenGateFails: 'closed', admission: 'at-once', criteria: [] },
    roles: [],
  };
  const { ok, body, error } = await site.sandbox('invoke', { module: 'setup', accountId: 'admin', call: 'setup.save', payload: { revision: 0, settings } });
  if (!ok || !body.ok) throw new Error(`Interlock could not be set up on the generated site: ${JSON.stringify(body ?? error)}`);
  return projects.length;
}
