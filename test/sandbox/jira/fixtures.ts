import { openJira, type OpenedJira } from '../../../sandbox/jira/openJira';
import type { Source } from '../../../sandbox/jira/source';
import type { Actor, ConditionCall, JiraSurroundings, PostFunctionCall, ProductEvent, ValidatorAnswer, ValidatorCall } from '../../../sandbox/types';

/** A reply, or a part of one, whose shape the test knows. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- test/contract/jira-rest.test.ts checks the shapes; here every test reads another corner
export type Reply = any;

/** A Jira for a test, with what happened around it. */
export interface TestJira {
  jira: OpenedJira;
  events: ProductEvent[];
  validatorCalls: ValidatorCall[];
  postFunctionCalls: PostFunctionCall[];
  /** Asks as a person, or as the app for `app`. A body makes it a POST unless told otherwise. */
  ask(as: string, path: string, body?: unknown, method?: string): Promise<{ status: number; body: Reply }>;
}

export interface TestOptions {
  source?: Source;
  dataDir?: string | null;
  now?: string;
  validate?: (call: ValidatorCall) => ValidatorAnswer | Promise<ValidatorAnswer>;
  condition?: (call: ConditionCall) => boolean;
  indexedProperties?: JiraSurroundings['indexedProperties'];
}

export const actor = (as: string): Actor => (as === 'app' ? { kind: 'app' } : as === 'anonymous' ? { kind: 'anonymous' } : { kind: 'user', accountId: as });

const reply = async (response: Response): Promise<{ status: number; body: Reply }> => {
  const text = await response.text();
  return { status: response.status, body: text === '' ? null : JSON.parse(text) };
};

/** Opens the seeded site in memory, or what the options say. */
export const testJira = async (options: TestOptions = {}): Promise<TestJira> => {
  const events: ProductEvent[] = [];
  const validatorCalls: ValidatorCall[] = [];
  const postFunctionCalls: PostFunctionCall[] = [];
  const surroundings: JiraSurroundings = {
    now: () => new Date(options.now ?? '2026-11-24T09:00:00Z'),
    runValidator: async (call) => {
      validatorCalls.push(call);
      return options.validate?.(call) ?? { result: true };
    },
    checkCondition: (call) => options.condition?.(call) ?? true,
    runPostFunction: (call) => postFunctionCalls.push(call),
    emit: (event) => events.push(event),
    indexedProperties: options.indexedProperties ?? [{ propertyKey: 'interlock', path: 'targetPi', type: 'string', searchAlias: 'interlockTargetPi' }],
  };
  const jira = await openJira({ source: options.source ?? { kind: 'seed' }, dataDir: options.dataDir ?? null, surroundings });
  return {
    jira,
    events,
    validatorCalls,
    postFunctionCalls,
    ask: async (as, path, body, method = body === undefined ? 'GET' : 'POST') =>
      reply(await jira.fetch(new Request(`http://site.test${path}`, { method, ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }) }), actor(as))),
  };
};

/** The keys that a query finds. */
export const keysOf = async ({ ask }: TestJira, as: string, jql: string): Promise<string[]> => {
  const { status, body } = await ask(as, '/rest/api/3/search/jql', { jql, fields: ['key'], maxResults: 5000 });
  if (status !== 200) throw new Error(body.errorMessages.join(' '));
  return body.issues.map(({ key }: { key: string }) => key);
};
