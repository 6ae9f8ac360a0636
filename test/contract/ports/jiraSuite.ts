import type { Jira } from '../../../src/app/ports';
import type { InterlockProperty } from '../../../src/contract';

/** A site with the seeded people: erin may edit `open`, val may only browse it, neither sees `secret`; ada is an admin; sam is in one group. */
export interface JiraSubject {
  jira: Jira;
  /** Runs as one person would have the functions run. */
  as<T>(accountId: string, run: () => Promise<T>): Promise<T>;
  open: { id: string; key: string; projectId: string };
  secret: { id: string; key: string; projectId: string };
  /** A field that `open` has a value in. */
  fieldId: string;
  /** Id of sam's group. */
  groupId: string;
}

const property: InterlockProperty = {
  v: 1,
  targetPi: '2027.1',
  admittedPi: null,
  admission: 'none',
  changedAt: '2026-11-24T09:00:00.000Z',
  startsOn: null,
  costOfDelay: 16,
  jobSize: 5,
  wsjf: 3.2,
  readiness: 'not-ready',
  missing: 2,
};

/** What every Jira port does. Runs on the fake and on the real adapter, so that the fake stays true. */
export function jiraSuite(name: string, make: () => Promise<JiraSubject>): void {
  describe(`Jira: ${name}`, () => {
    test.each(['id', 'key'] as const)('reads an issue by its %s, with the fields asked for', async (by) => {
      const { jira, as, open, fieldId } = await make();
      const read = await as('erin', () => jira.readEpic('user', open[by], [fieldId]));
      expect(read).toMatchObject({ ok: true, value: { id: open.id, key: open.key, projectId: open.projectId, level: 1 } });
      expect(read.ok && read.value.fields[fieldId]).toBeTruthy();
    });

    test('tells an issue that is hidden from one that does not exist by nothing at all', async () => {
      const { jira, as, secret } = await make();
      const hidden = await as('erin', () => jira.readEpic('user', secret.id, []));
      const missing = await as('erin', () => jira.readEpic('user', '99999999', []));
      expect(hidden).toEqual(missing);
      expect(hidden).toMatchObject({ ok: false, fault: { code: 'not-found' } });
      expect(await as('erin', () => jira.readEpic('app', secret.id, []))).toMatchObject({ ok: true, value: { key: secret.key } });
    });

    test('writes the property as a person who may edit, and reads it back', async () => {
      const { jira, as, open } = await make();
      expect(await as('erin', () => jira.writeProperty('user', open.id, property))).toEqual({ ok: true, value: null });
      expect(await as('val', () => jira.readEpic('user', open.id, []))).toMatchObject({ value: { property } });
    });

    test('does not write the property as a person who may not edit, but does as the app', async () => {
      const { jira, as, open } = await make();
      expect(await as('val', () => jira.writeProperty('user', open.id, property))).toMatchObject({ ok: false, fault: { code: 'forbidden' } });
      expect(await as('val', () => jira.writeProperty('app', open.id, property))).toEqual({ ok: true, value: null });
    });

    test('knows who may edit', async () => {
      const { jira, as, open, secret } = await make();
      expect(await as('erin', () => jira.mayEdit(open.id))).toEqual({ ok: true, value: true });
      expect(await as('val', () => jira.mayEdit(open.id))).toEqual({ ok: true, value: false });
      expect(await as('val', () => jira.mayEdit(secret.id))).toMatchObject({ ok: false, fault: { code: 'not-found' } });
    });

    test('knows who is an admin', async () => {
      const { jira, as } = await make();
      expect(await as('ada', () => jira.isAdmin())).toEqual({ ok: true, value: true });
      expect(await as('erin', () => jira.isAdmin())).toEqual({ ok: true, value: false });
    });

    test('knows the groups of an account', async () => {
      const { jira, as, groupId } = await make();
      expect(await as('sam', () => jira.groupIdsOf('sam'))).toMatchObject({ ok: true, value: expect.arrayContaining([groupId]) });
      const groups = await as('erin', () => jira.groupIdsOf('erin'));
      expect(groups.ok && groups.value).not.toContain(groupId);
    });

    test('lists what exists: of the projects those asked for, an admin sees all', async () => {
      const { jira, as, open, secret, fieldId } = await make();
      const read = await as('ada', () => jira.readCatalogue([secret.projectId, open.projectId, '99999999', open.projectId]));
      if (!read.ok) throw new Error(read.fault.message);
      const { projects, issueTypes, statuses, linkTypes, fields } = read.value;
      expect(projects.map(({ id }) => id).sort()).toEqual([open.projectId, secret.projectId].sort());
      expect(issueTypes).toContainEqual(expect.objectContaining({ name: 'Epic', hierarchyLevel: 1, subtask: false }));
      expect(statuses).toContainEqual(expect.objectContaining({ category: 'done' }));
      expect(linkTypes).toContainEqual(expect.objectContaining({ name: 'Blocks', outward: 'blocks', inward: 'is blocked by' }));
      expect(fields).toContainEqual(expect.objectContaining({ id: fieldId, name: 'Benefit hypothesis', custom: true }));
    });

    test('lists the issue types that a person sees, with their levels', async () => {
      const { jira, as } = await make();
      const read = await as('val', () => jira.readIssueTypes('user'));
      expect(read).toMatchObject({ ok: true, value: expect.arrayContaining([{ id: expect.any(String), name: 'Epic', hierarchyLevel: 1, subtask: false }, expect.objectContaining({ name: 'Story', hierarchyLevel: 0 })]) });
    });

    test('tells the type of a field, and of a custom one its key as well', async () => {
      const { jira, as } = await make();
      const read = await as('ada', () => jira.readCatalogue([]));
      expect(read.ok && read.value.fields).toEqual(expect.arrayContaining([
        expect.objectContaining({ name: 'Start date', type: 'date', custom: true }),
        expect.objectContaining({ name: 'Sprint', kind: 'com.pyxis.greenhopper.jira:gh-sprint' }),
      ]));
    });

    test('knows the projects that a person administers', async () => {
      const { jira, as, open, secret } = await make();
      const ids = [open.projectId, secret.projectId, '99999999', open.projectId];
      const ada = await as('ada', () => jira.administeredProjects(ids));
      expect(ada.ok && [...ada.value].sort()).toEqual([open.projectId, secret.projectId].sort());
      expect(await as('erin', () => jira.administeredProjects(ids))).toEqual({ ok: true, value: [] });
    });

    test('makes a version, finds it by id and by name in any case, and changes it', async () => {
      const { jira, as, open: { projectId } } = await make();
      const ada = <T>(run: () => Promise<T>): Promise<T> => as('ada', run);
      const made = await ada(() => jira.createVersion(projectId, { name: 'Tariffs known', releaseDate: '2027-02-12' }));
      if (!made.ok) throw new Error(made.fault.message);
      expect(made.value).toEqual({ id: expect.any(String), name: 'Tariffs known', releaseDate: '2027-02-12', released: false });
      expect(await as('val', () => jira.findVersion(projectId, 'TARIFFS known', null))).toEqual(made);
      const changed = await ada(() => jira.changeVersion(made.value.id, { name: 'Tariffs out', releaseDate: '2027-02-19' }));
      expect(changed).toEqual({ ok: true, value: { ...made.value, name: 'Tariffs out', releaseDate: '2027-02-19' } });
      expect(await ada(() => jira.findVersion(projectId, 'Tariffs known', made.value.id))).toEqual(changed);
      expect(await ada(() => jira.findVersion(projectId, 'Tariffs known', null))).toEqual({ ok: true, value: null });
    });

    test('takes no second version of a name, and none from a person who does not administer the project', async () => {
      const { jira, as, open: { projectId } } = await make();
      const facts = { name: 'Tariffs known', releaseDate: '2027-02-12' };
      const made = await as('ada', () => jira.createVersion(projectId, facts));
      expect(await as('ada', () => jira.createVersion(projectId, facts))).toMatchObject({ fault: { code: 'bad-input' } });
      expect(await as('erin', () => jira.createVersion(projectId, { ...facts, name: 'Other' }))).toMatchObject({ fault: { code: 'forbidden', message: expect.stringMatching(/make versions/) } });
      expect(await as('erin', () => jira.changeVersion(made.ok ? made.value.id : '', facts))).toMatchObject({ fault: { code: 'not-found' } });
    });

    test('finds no version in a project that is hidden', async () => {
      const { jira, as, secret } = await make();
      expect(await as('val', () => jira.findVersion(secret.projectId, 'Any', null))).toMatchObject({ fault: { code: 'not-found' } });
    });

    test('keeps the projects and issues that the caller can browse, and drops those that do not exist', async () => {
      const { jira, as, open, secret } = await make();
      expect(await as('val', () => jira.browsableProjects([open.projectId, secret.projectId, '99999999', open.projectId]))).toEqual({ ok: true, value: [open.projectId] });
      expect(await as('val', () => jira.browsableIssues([secret.id, open.id, '99999999', open.id]))).toEqual({ ok: true, value: [open.id] });
      expect(await as('kim', () => jira.browsableIssues([secret.id]))).toEqual({ ok: true, value: [secret.id] });
      expect(await as('val', () => jira.browsableIssues([]))).toEqual({ ok: true, value: [] });
    });

    test('finds issues as the caller sees them, with the fields and the property, and says whether there are more', async () => {
      const { jira, as, open, secret, fieldId } = await make();
      await as('erin', () => jira.writeProperty('app', open.id, property));
      const all = await as('val', () => jira.searchIssues(`project in (${open.projectId})`, ['project', fieldId], 250));
      if (!all.ok) throw new Error(all.fault.message);
      expect(all.value.more).toBe(false);
      expect(all.value.issues.find(({ id }) => id === open.id)).toMatchObject({ key: open.key, fields: { project: { id: open.projectId }, [fieldId]: expect.anything() }, property });
      const both = await as('kim', () => jira.searchIssues(`project in (${open.projectId}, ${secret.projectId})`, ['project'], 1));
      expect(both).toMatchObject({ ok: true, value: { issues: [expect.anything()], more: true } });
    });

    test('refuses a search that names a project which the caller does not see', async () => {
      const { jira, as, open, secret } = await make();
      const jql = `project in (${open.projectId}, ${secret.projectId})`;
      expect(await as('val', () => jira.searchIssues(jql, ['project'], 250))).toMatchObject({ ok: false, fault: { code: 'bad-input' } });
      const seen = await as('kim', () => jira.searchIssues(jql, ['project'], 250));
      expect(seen.ok && seen.value.issues.map(({ key }) => key)).toEqual(expect.arrayContaining([open.key, secret.key]));
    });

    test('fetches issues by id, and leaves out what the caller does not see and what is gone', async () => {
      const { jira, as, open, secret } = await make();
      const fetched = await as('val', () => jira.fetchIssues([open.id, secret.id, '99999999'], ['project']));
      expect(fetched).toMatchObject({ ok: true, value: [{ id: open.id, key: open.key, fields: { project: { id: open.projectId } } }] });
      expect(fetched.ok && fetched.value).toHaveLength(1);
      expect(await as('kim', () => jira.fetchIssues([secret.id], ['project']))).toMatchObject({ ok: true, value: [{ key: secret.key }] });
      expect(await as('val', () => jira.fetchIssues([], ['project']))).toEqual({ ok: true, value: [] });
    });

    test('reads as the app where issues are, and leaves out what is gone', async () => {
      const { jira, as, open, secret } = await make();
      const places = await as('val', () => jira.readPlaces([open.id, secret.id, '99999999']));
      expect(places.ok && places.value.map(({ key }) => key).sort()).toEqual([open.key, secret.key].sort());
      expect(places).toMatchObject({ value: expect.arrayContaining([{ id: open.id, key: open.key, projectId: open.projectId, typeId: expect.any(String), level: 1, statusId: expect.any(String) }]) });
      expect(await as('val', () => jira.readPlaces([]))).toEqual({ ok: true, value: [] });
    });

    test('finds as the app what is in a status, and says whether there are more', async () => {
      const { jira, as, open, secret } = await make();
      const places = await as('val', () => jira.readPlaces([open.id, secret.id]));
      if (!places.ok) throw new Error(places.fault.message);
      const where = { projectIds: [open.projectId, secret.projectId], statusIds: [...new Set(places.value.map(({ statusId }) => statusId))] };
      const found = await as('val', () => jira.findPlaces(where, 2000));
      expect(found).toMatchObject({ ok: true, value: { places: expect.arrayContaining(places.value), more: false } });
      expect(await as('val', () => jira.findPlaces(where, 1))).toMatchObject({ ok: true, value: { places: [expect.anything()], more: true } });
    });
  });
}
