import { FullValidationProcessor } from '@forge/manifest';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { scopesOf } from '../../sandbox/forge/scopeTable';
import * as index from '../../src/index';
import { restCalls } from './restCalls';

interface Manifest {
  permissions: { scopes: string[] };
  resources: { key: string; path: string; entry: Record<string, string> }[];
  modules: Record<string, Record<string, unknown>[]> & { function: { key: string; handler: string }[] };
}

const manifest = parse(readFileSync('manifest.yml', 'utf8')) as Manifest;

/** Every value under the given property names, at any depth. */
function valuesOf(node: unknown, names: string[]): string[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => [...(names.includes(key) && typeof value === 'string' ? [value] : []), ...valuesOf(value, names)]);
}

const modules = Object.entries(manifest.modules).filter(([type]) => type !== 'function');

describe('manifest.yml', () => {
  test('is valid, without a warning', async () => {
    const { success, errors } = await new FullValidationProcessor({}).process(undefined);
    expect(errors).toEqual([]);
    expect(success).toBe(true);
  });

  test.each(manifest.modules.function.map(({ handler }) => handler))('the handler %s is exported by src/index.ts', (handler) => {
    const name = handler.replace(/^index\./, '') as keyof typeof index;
    expect(typeof index[name]).toBe('function');
  });

  test('src/index.ts exports handlers in the order of the manifest, and nothing else', () => {
    const [, names = ''] = /^export \{ (.+) \} from '\.\/entry\/wire';$/.exec(readFileSync('src/index.ts', 'utf8').trim()) ?? [];
    const exported = names.split(', ');
    expect(exported).toEqual(manifest.modules.function.map(({ handler }) => handler.replace(/^index\./, '')));
    expect(Object.keys(index).sort()).toEqual([...exported].sort());
  });

  test('every function that a module names is defined, and every defined one is used', () => {
    const named = new Set(modules.flatMap(([, list]) => valuesOf(list, ['function'])));
    expect([...named].sort()).toEqual(manifest.modules.function.map(({ key }) => key).sort());
  });

  test('every page that a module names exists after a build', () => {
    const pages = modules.flatMap(([, list]) => valuesOf(list, ['resource']));
    expect(pages.length).toBeGreaterThan(0);
    for (const page of pages) {
      const [key, entry = ''] = page.split('/');
      const resource = manifest.resources.find((candidate) => candidate.key === key);
      expect({ page, exists: existsSync(join(resource?.path ?? '?', resource?.entry[entry] ?? '?')) }).toEqual({ page, exists: true });
    }
  });

  test('every icon exists after a build', () => {
    for (const icon of modules.flatMap(([, list]) => valuesOf(list, ['icon', 'thumbnail']))) {
      const [, key, file = ''] = /^resource:([^;]+);(.+)$/.exec(icon) ?? [];
      expect(existsSync(join(manifest.resources.find((resource) => resource.key === key)?.path ?? '?', file))).toBe(true);
    }
  });

  test('a built page loads nothing from another host, and nothing inline', () => {
    const { path } = manifest.resources[0]!;
    for (const page of readdirSync(path).filter((name) => name.endsWith('.html'))) {
      const html = readFileSync(join(path, page), 'utf8');
      expect(html).not.toMatch(/https?:\/\//);
      expect(html).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>\s*\S/);
    }
  });
});

describe('scopes', () => {
  const calls = [...restCalls('src/jira'), ...restCalls('static/src')];
  const granted = manifest.permissions.scopes;

  test('the calls are found', () => {
    expect(calls.map(({ method, path }) => `${method} ${path}`)).toEqual(expect.arrayContaining(['PUT /rest/api/3/issue/x/properties/x', 'POST /rest/api/3/permissions/check', 'POST /rest/api/3/issue/bulkfetch']));
  });

  test.each(calls.map((call) => [`${call.method} ${call.path}`, call] as const))('%s has its scope', (_, { method, path, where }) => {
    const needed = scopesOf(method, path);
    expect({ where, known: needed !== null }).toEqual({ where, known: true });
    expect(granted).toEqual(expect.arrayContaining(needed!));
  });

  test('every scope is needed by some call', () => {
    const needed = new Set(calls.flatMap(({ method, path }) => scopesOf(method, path) ?? []));
    const storage = readdirSync('src/storage', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts')).map((file) => readFileSync(join('src/storage', file), 'utf8'));
    if (storage.some((text) => text.includes("from '@forge/kvs'"))) needed.add('storage:app');
    if (storage.some((text) => text.includes('privacy.reportPersonalData('))) needed.add('report:personal-data');
    // No call: the product hands the move to a post function under this scope.
    if (manifest.modules['jira:workflowPostFunction']) needed.add('manage:jira-configuration');
    expect([...granted].sort()).toEqual([...needed].sort());
  });

  test('every scope says in a comment which call needs it', () => {
    const lines = readFileSync('manifest.yml', 'utf8').split('\n');
    for (const scope of granted) expect(lines[lines.findIndex((line) => line.trim() === `- ${scope}`) - 1]?.trim()).toMatch(/^# \S+/);
  });
});

describe('asApp', () => {
  test('every request as the app says what allowed it', () => {
    const uses = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) => {
        const lines = readFileSync(join('src', file), 'utf8').split('\n');
        return lines.flatMap((line, at) => (/as: 'app'|\('app',|, 'app',|asApp\(\)/.test(line) && !line.trim().startsWith('//') && !line.trim().startsWith('*') ? [{ file, line: line.trim(), before: lines.slice(Math.max(0, at - 4), at).join('\n') }] : []));
      });
    expect(uses.length).toBeGreaterThan(0);
    for (const { file, line, before } of uses) expect({ file, line, reason: /\/\/ .*(as the app|capability|Each caller)/i.test(before) }).toEqual({ file, line, reason: true });
  });
});
