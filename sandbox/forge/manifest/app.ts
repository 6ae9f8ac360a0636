import type { IndexedProperty } from '../../types';
import type { ConsumerSpec, EntityPropertySpec, EntitySpec, ForgeManifest, FunctionSpec, ModuleSpec, ScheduleSpec, TriggerSpec } from './manifestTypes';

export interface AppModule {
  type: string;
  spec: ModuleSpec;
}

/** What the host needs of an app, looked up by key. */
export interface App {
  dir: string;
  manifest: ForgeManifest;
  appId: string;
  /** Every module but functions, by key. */
  modules: Map<string, AppModule>;
  functions: Map<string, FunctionSpec>;
  entities: Map<string, EntitySpec>;
  scopes: Set<string>;
  mayImpersonate: boolean;
  triggers: TriggerSpec[];
  consumers: ConsumerSpec[];
  schedules: ScheduleSpec[];
  indexedProperties: IndexedProperty[];
}

const byKey = <T extends { key: string }>(all: T[]): Map<string, T> => new Map(all.map((one) => [one.key, one]));

function modulesOf(manifest: ForgeManifest): Map<string, AppModule> {
  const all = Object.entries(manifest.modules).filter(([type]) => type !== 'function');
  return new Map(all.flatMap(([type, specs]) => specs.map((spec): [string, AppModule] => [spec.key, { type, spec }])));
}

/** Of `jira:entityProperty` modules on issues: other entities are not searched by JQL here. */
function indexedPropertiesOf(manifest: ForgeManifest): IndexedProperty[] {
  const specs = (manifest.modules['jira:entityProperty'] ?? []) as EntityPropertySpec[];
  return specs
    .filter(({ entityType }) => entityType === 'issue')
    .flatMap(({ propertyKey, values }) =>
      values.map(({ path, type, searchAlias }) => ({ propertyKey, path, type: type as IndexedProperty['type'], searchAlias: searchAlias ?? null })),
    );
}

function scopesOf({ permissions }: ForgeManifest): { scopes: Set<string>; mayImpersonate: boolean } {
  const given = permissions?.scopes ?? [];
  if (Array.isArray(given)) return { scopes: new Set(given), mayImpersonate: false };
  return { scopes: new Set(Object.keys(given)), mayImpersonate: Object.values(given).some((scope) => scope?.allowImpersonation) };
}

/**
 * Derives everything the host needs from a valid manifest.
 *
 * @example makeApp('/app', manifest).functions.get('resolver')?.handler // 'index.resolver'
 */
export function makeApp(dir: string, manifest: ForgeManifest): App {
  const { modules } = manifest;
  return {
    dir,
    manifest,
    appId: manifest.app.id,
    modules: modulesOf(manifest),
    functions: byKey((modules.function ?? []) as unknown as FunctionSpec[]),
    entities: new Map((manifest.app.storage?.entities ?? []).map((one) => [one.name, one])),
    ...scopesOf(manifest),
    triggers: (modules.trigger ?? []) as TriggerSpec[],
    consumers: (modules.consumer ?? []) as ConsumerSpec[],
    schedules: (modules.scheduledTrigger ?? []) as ScheduleSpec[],
    indexedProperties: indexedPropertiesOf(manifest),
  };
}
