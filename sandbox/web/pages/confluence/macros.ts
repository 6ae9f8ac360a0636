/** A macro on the page; `config` is what its form submitted, absent for one without a form. */
export interface Macro {
  id: string;
  moduleKey: string;
  config?: Record<string, unknown>;
}

/** What a macro's form submits: `{ config }`, as Forge wants it. Throws for anything else, and says so to the app. */
export function configOf(payload: unknown): Record<string, unknown> {
  const { config } = (payload ?? {}) as { config?: unknown };
  if (typeof config !== 'object' || config === null) throw new Error('A macro must submit { config: {…} }.');
  return config as Record<string, unknown>;
}

/** Puts a macro on the page: in place of the one with its id, or behind the others. */
export const putMacro = (macros: Macro[], macro: Macro): Macro[] =>
  macros.some(({ id }) => id === macro.id) ? macros.map((one) => (one.id === macro.id ? macro : one)) : [...macros, macro];

/** An id that none of the macros has. */
export const nextMacroId = (macros: Macro[]): string => String(1 + Math.max(0, ...macros.map(({ id }) => Number(id))));
