import fc from 'fast-check';
import { keysOf, testJira, type TestJira } from './fixtures';

let site: TestJira;
beforeAll(async () => {
  site = await testJira();
});

const EPICS = 'issuetype = Epic AND ';

describe('finds', () => {
  test.each([
    ['project = PAY AND status = Ready', 'PAY-1 PAY-2 PAY-12'],
    ['project in (PAY, "Web shop") AND status = Ready', 'PAY-1 PAY-2 PAY-12 WEB-2'],
    ['project not in (PAY, MOB, WEB, DAT, SYS, HR)', ''],
    ['project = "Data Platform" AND statusCategory = "In Progress"', 'DAT-1 DAT-3 DAT-10'],
    ['key in (PAY-1, mob-1)', 'MOB-1 PAY-1'],
    ['id = 10101', 'PAY-1'],
    ['parent = PAY-13 AND status = Implementing', 'PAY-5 PAY-6'],
    ['due >= 2027-06-20', 'DAT-8 MOB-10 PAY-10 SYS-4 WEB-4'],
    ['due < "2026/04/01"', 'PAY-9 WEB-9'],
    ['due <= startOfMonth() AND statusCategory != Done', ''],
    ['due > endOfDay("-1d") AND due < endOfWeek("4")', 'DAT-3 HR-2 MOB-3 MOB-9 PAY-5 SYS-1 WEB-1'],
    ['duedate is empty', 'DAT-11 MOB-8 PAY-11 WEB-8'],
    ['labels = IDEA AND project = WEB', 'WEB-8'],
    ['fixVersion = "Release 26.2" AND project = MOB', 'MOB-7'],
    ['fixVersion in releasedVersions() AND project = WEB', 'WEB-5 WEB-6 WEB-9'],
    ['assignee = currentUser()', 'MOB-1 PAY-1 PAY-2'],
    ['assignee in (erin, "Lea Brandt") AND status = Ready', 'MOB-1 PAY-1 PAY-2'],
    ['assignee in membersOf(security-team)', ''],
    ['summary ~ "instant"', 'PAY-1 PAY-5'],
    ['summary ~ "refund*"', 'PAY-1 PAY-9'],
    ['text ~ "\\"one-tap\\""', 'MOB-1'],
    ['"Job size" >= 13', 'DAT-1 DAT-2 DAT-6 MOB-9 PAY-4 PAY-7'],
    ['cf[10031] = 20', 'DAT-6'],
    ['"Lean business case" is empty AND status = Analyzing', 'PAY-3'],
    ['"Start date" >= 2026-10-01 AND "Start date" < 2026-11-01', 'DAT-3 HR-2 MOB-5 PAY-6 WEB-7'],
    ['resolution = Unresolved AND status = Done', ''],
    ['resolution is not empty AND project = SYS', 'SYS-3 SYS-5'],
    ['issue.property[interlock].targetPi = "2027.1"', 'DAT-2 MOB-2'],
    ['interlockTargetPi in ("2027.1", "2027.2")', 'DAT-2 MOB-2 WEB-4'],
    ['interlockTargetPi is not empty', 'DAT-2 MOB-2 WEB-4'],
    ['issue in linkedIssues(PAY-1, "is blocked by")', 'DAT-1'],
    ['NOT (status = Ready OR status = Done) AND project = SYS', 'SYS-1 SYS-4 SYS-6'],
    ['status = Ready AND project = PAY OR key = SYS-1', 'PAY-1 PAY-2 PAY-12 SYS-1'],
  ])('%s', async (jql, keys) => {
    expect((await keysOf(site, 'erin', `${EPICS}(${jql}) ORDER BY key`)).join(' ')).toBe(keys);
  });

  test('by level of the hierarchy', async () => {
    expect(await keysOf(site, 'erin', 'hierarchyLevel = 2 ORDER BY key')).toEqual(['DAT-12', 'PAY-13']);
  });

  test('by sprint', async () => {
    const active = await keysOf(site, 'erin', 'sprint in openSprints() AND project = PAY ORDER BY key');
    expect(active.length).toBeGreaterThan(0);
    expect(active).toEqual(await keysOf(site, 'erin', 'sprint = "PAY sprint 11" ORDER BY key'));
  });

  test('by what changed lately', async () => {
    const fresh = await testJira();
    await fresh.ask('erin', '/rest/api/3/issue/PAY-1', { fields: { labels: ['touched'] } }, 'PUT');
    expect(await keysOf(fresh, 'erin', 'updated >= -1d')).toEqual(['PAY-1']);
    expect(await keysOf(fresh, 'erin', 'updated >= "2026-11-24 09:59"')).toEqual(['PAY-1']);
    expect(await keysOf(fresh, 'erin', 'updated >= "2026-11-24 10:01"')).toEqual([]);
  });

  test('by a date in an issue property: days and instants, relative and absolute, in the site\'s time zone', async () => {
    const fresh = await testJira({ indexedProperties: [{ propertyKey: 'interlock', path: 'changedAt', type: 'date', searchAlias: 'interlockChangedAt' }] });
    const write = (key: string, changedAt: unknown) => fresh.ask('erin', `/rest/api/3/issue/${key}/properties/interlock`, { changedAt }, 'PUT');
    await write('PAY-1', '2026-11-24T08:00:00.000Z');
    await write('PAY-2', '2026-11-24T07:50:00Z');
    await write('PAY-3', '2026-11-24');
    await write('PAY-4', '2026-11-24T10:05:00.000+02:00');
    await write('PAY-5', 'nonsense');
    await write('PAY-6', 1_795_510_800_000);
    const found = (condition: string) => keysOf(fresh, 'erin', `${EPICS}${condition} ORDER BY key`);
    // it is 09:00 in UTC, 10:00 in Berlin
    expect(await found('interlockChangedAt >= "-65m"')).toEqual(['PAY-1', 'PAY-4']);
    expect(await found('interlockChangedAt >= -2h')).toEqual(['PAY-1', 'PAY-2', 'PAY-4']);
    expect(await found('interlockChangedAt >= "2026-11-24 09:00"')).toEqual(['PAY-1', 'PAY-4']);
    expect(await found('interlockChangedAt > "2026/11/24 09:00"')).toEqual(['PAY-4']);
    expect(await found('interlockChangedAt >= 2026-11-24')).toEqual(['PAY-1', 'PAY-2', 'PAY-3', 'PAY-4']);
    expect(await found('interlockChangedAt >= startOfDay("+1d")')).toEqual([]);
    expect(await found('issue.property[interlock].changedAt < "2026-11-24 00:01"')).toEqual(['PAY-3']);
    expect(await found('project = PAY AND interlockChangedAt is not empty')).toEqual(['PAY-1', 'PAY-2', 'PAY-3', 'PAY-4']);
    expect(await keysOf(fresh, 'erin', `${EPICS}interlockChangedAt is not empty ORDER BY interlockChangedAt`)).toEqual(['PAY-3', 'PAY-2', 'PAY-1', 'PAY-4']);
    await expect(found('interlockChangedAt >= lately')).rejects.toThrow("Date value 'lately' for field 'interlockChangedAt' is invalid.");
  });

  test('only what the asker may see', async () => {
    const all = await keysOf(site, 'app', 'issuetype = Epic');
    const hers = await keysOf(site, 'kim', 'issuetype = Epic');
    const his = await keysOf(site, 'val', 'issuetype = Epic');
    expect([all.length, hers.length, his.length]).toEqual([58, 58, 48]);
  });
});

describe('sorts', () => {
  test.each([
    ['project = PAY ORDER BY key DESC', ['PAY-12', 'PAY-11', 'PAY-10']],
    ['project = PAY ORDER BY duedate, key', ['PAY-9', 'PAY-8', 'PAY-7']],
    ['"Job size" >= 8 AND project in (PAY, DAT) ORDER BY "Job size" DESC, key ASC', ['DAT-6', 'DAT-1', 'DAT-2']],
    ['project = PAY ORDER BY summary', ['PAY-10', 'PAY-7', 'PAY-6']],
    ['project = PAY ORDER BY rank', ['PAY-1', 'PAY-2', 'PAY-3']],
    ['project = PAY', ['PAY-12', 'PAY-11', 'PAY-10']],
  ])('%s', async (jql, first) => {
    expect((await keysOf(site, 'erin', EPICS + jql)).slice(0, 3)).toEqual(first);
  });
});

describe('refuses', () => {
  test.each([
    ['', 'Unbounded JQL queries are not allowed here'],
    ['ORDER BY key', 'Unbounded JQL queries are not allowed here'],
    ['flavour = sweet', "Field 'flavour' does not exist or you do not have permission to view it."],
    ['project = PAY ORDER BY flavour', "Field 'flavour' does not exist"],
    ['project = NOPE', "The value 'NOPE' does not exist for the field 'project'."],
    ['project = SEC', "The value 'SEC' does not exist for the field 'project'."],
    ['key = SEC-1', "An issue with key 'SEC-1' does not exist for field 'key'."],
    ['parent = DAT-9', "An issue with key 'DAT-9' does not exist for field 'parent'."],
    ['status = Asleep', "The value 'Asleep' does not exist for the field 'status'."],
    ['assignee = nobody', "The value 'nobody' does not exist for the field 'assignee'."],
    ['created > yesterday', "Date value 'yesterday' for field 'created' is invalid."],
    ['status > Ready', "The operator '>' is not supported by the 'status' field."],
    ['summary = refunds', "The operator '=' is not supported by the 'summary' field."],
    ['status was Ready', "The operator 'was' is not supported by the 'status' field."],
    ['assignee = dreamer()', "Unable to find JQL function 'dreamer()'."],
    ['issue.property[interlock].secret = 1', "The property 'interlock.secret' of the field 'issue.property' is not indexed."],
    ['project = ', 'Error in the JQL Query'],
    ['project = PAY AND', 'Error in the JQL Query'],
    [`project = PAY ORDER BY ${Array.from({ length: 8 }, () => 'key').join(', ')}`, 'maximum of 7 fields'],
  ])('%s', async (jql, words) => {
    const { status, body } = await site.ask('erin', '/rest/api/3/search/jql', { jql });
    expect(status).toBe(400);
    expect(body.errorMessages.join(' ')).toContain(words);
  });
});

describe('pages', () => {
  test('hold ids alone unless fields are asked for', async () => {
    const { body } = await site.ask('erin', '/rest/api/3/search/jql', { jql: 'key = PAY-1' });
    expect(body).toEqual({ issues: [{ id: '10101' }], isLast: true });
  });

  test('are cut to a hundred when fields are asked for, and to five thousand when not', async () => {
    const long = (fields: string[]) => site.ask('erin', '/rest/api/3/search/jql', { jql: 'project is not empty', maxResults: 9999, fields }).then(({ body }) => body.issues.length);
    expect(await long(['summary'])).toBe(100);
    expect(await long(['key'])).toBeGreaterThan(200);
  });

  test('join to the whole, whatever their size', async () => {
    const whole = await keysOf(site, 'erin', 'project = DAT ORDER BY key');
    await fc.assert(fc.asyncProperty(fc.integer({ min: 1, max: 60 }), async (maxResults) => {
      const keys: string[] = [];
      let nextPageToken: string | undefined;
      do {
        const { body } = await site.ask('erin', '/rest/api/3/search/jql', { jql: 'project = DAT ORDER BY key', maxResults, fields: ['key'], nextPageToken });
        keys.push(...body.issues.map(({ key }: { key: string }) => key));
        nextPageToken = body.nextPageToken;
      } while (nextPageToken !== undefined);
      expect(keys).toEqual(whole);
    }), { numRuns: 10 });
  });

  test('refuse a token of another query, of another person, or of nobody', async () => {
    const { body } = await site.ask('erin', '/rest/api/3/search/jql', { jql: 'project = PAY', maxResults: 1 });
    const use = (as: string, jql: string, nextPageToken: string) => site.ask(as, '/rest/api/3/search/jql', { jql, nextPageToken }).then(({ status }) => status);
    expect(await use('erin', 'project = PAY', body.nextPageToken)).toBe(200);
    expect(await use('erin', 'project = MOB', body.nextPageToken)).toBe(400);
    expect(await use('val', 'project = PAY', body.nextPageToken)).toBe(400);
    expect(await use('erin', 'project = PAY', 'nonsense')).toBe(400);
  });

  test('carry properties and names', async () => {
    const { body } = await site.ask('erin', '/rest/api/3/search/jql', { jql: 'key = PAY-4', fields: ['summary', '-status'], properties: ['interlock', 'other'], expand: 'names' });
    expect(body).toMatchObject({ issues: [{ key: 'PAY-4', properties: { interlock: { targetPi: 42 } }, fields: { summary: 'Subscription billing' } }], names: { summary: 'Summary' } });
    expect(Object.keys(body.issues[0].fields)).toEqual(['summary']);
  });
});

test('for every status, equal and not equal part the epics that have one', async () => {
  const all = await keysOf(site, 'erin', 'issuetype = Epic');
  for (const status of ['Funnel', 'Reviewing', 'Analyzing', 'Ready', 'Implementing', 'Done']) {
    const [is, isNot, not] = await Promise.all([`status = ${status}`, `status != ${status}`, `NOT status = ${status}`].map((jql) => keysOf(site, 'erin', EPICS + jql)));
    expect(is!.length + isNot!.length).toBe(all.length);
    expect(not).toEqual(isNot);
  }
});
