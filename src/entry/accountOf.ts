import * as v from 'valibot';

const contextSchema = v.object({ principal: v.nullish(v.object({ accountId: v.nullish(v.string()) })), accountId: v.nullish(v.string()) });

/**
 * The account that Forge vouches for in the context of a function that is no resolver; null where it names nobody.
 *
 * @example accountOf({ principal: { accountId: 'erin' } }) // 'erin'
 */
export function accountOf(context: unknown): string | null {
  const parsed = v.safeParse(contextSchema, context);
  return parsed.success ? (parsed.output.principal?.accountId ?? parsed.output.accountId ?? null) : null;
}
