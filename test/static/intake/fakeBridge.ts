/** Stands in for the host under the real `@forge/bridge`: set before the first import of it, since it binds on import. */
export interface HostCall {
  command: string;
  payload: unknown;
}

export const calls: HostCall[] = [];
type Answer = (payload: HostCall['payload']) => unknown;
const answers = new Map<string, Answer>();

/** What the host answers to a command from now on. */
export const answer = (command: string, how: Answer): void => void answers.set(command, how);

/** Forgets what was called and how to answer. */
export const reset = (): void => {
  calls.length = 0;
  answers.clear();
};

/** A reply as the host's `fetchProduct` gives it. */
export const reply = (status: number, body: unknown, headers: Record<string, string> = {}) => ({
  status,
  statusText: '',
  headers: { 'content-type': 'application/json', ...headers },
  body: typeof body === 'string' ? body : JSON.stringify(body),
});

// `new Request('')`, which the bridge uses to read headers, needs a base address that Node does not have
const NodeRequest = globalThis.Request;
globalThis.Request = class extends NodeRequest {
  constructor(input: string | URL | Request, init?: RequestInit) {
    super(input === '' ? 'http://frame.invalid/' : input, init);
  }
} as typeof Request;

(globalThis as { __bridge?: unknown }).__bridge = {
  callBridge: async (command: string, payload: HostCall['payload']) => {
    calls.push({ command, payload });
    return answers.get(command)?.(payload);
  },
};
