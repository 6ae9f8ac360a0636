import type { Jira } from '../../../src/app/ports';

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

const property = { v: 1 as const, targetPi: '2027.1', admittedPi: null, admission: 'none' as const, changedAt: '2026-11-24T09:00:00.000Z' };

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
      const read = await as('val', () => jira.readIssueTypes());
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

    test('keeps the projects and issues that the caller can browse, and drops those that do not exist', async () => {
      const { jira, as, open, secret } = await make();
      expect(await as('val', () => jira.browsableProjects([open.projectId, secret.projectId, '99999999', open.projectId]))).toEqual({ ok: true, value: [open.projectId] });
      expect(await as('val', () => jira.browsableIssues([secret.id, open.id, '99999999', open.id]))).toEqual({ ok: true, value: [open.id] });
      expect(await as('kim', () => jira.browsableIssues([secret.id]))).toEqual({ ok: true, value: [secret.id] });
      expect(await as('val', () => jira.browsableIssues([]))).toEqual({ ok: true, value: [] });
    });
  });
}
