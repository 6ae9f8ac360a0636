import { view } from '@forge/bridge';

/** What the host tells a surface about where it stands. `extension` differs by module; narrow it where it is used. */
export interface Place {
  accountId: string;
  locale: string;
  moduleKey: string;
  siteUrl: string;
  extension: Record<string, unknown>;
}

/** @example const { extension } = await place(); */
export async function place(): Promise<Place> {
  const context = await view.getContext();
  return {
    accountId: context.accountId ?? '',
    locale: context.locale ?? 'en-US',
    moduleKey: context.moduleKey ?? '',
    siteUrl: context.siteUrl ?? '',
    extension: (context.extension ?? {}) as Record<string, unknown>,
  };
}
