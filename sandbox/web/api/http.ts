/** What went wrong with a request, in words that can stand on a screen. */
export interface Fault {
  /** HTTP status; 0 when the server could not be reached. */
  status: number;
  /** As the server said it, a sentence an entry. */
  messages: string[];
  /** Jira's complaints by field. */
  fields: Record<string, string>;
}
export type Reply<T> = { ok: true; value: T } | { ok: false; fault: Fault };

export interface Ask {
  method?: string;
  body?: unknown;
  /** On whose behalf: an account id. */
  as?: string;
}

interface ErrorBody {
  errorMessages?: string[];
  errors?: Record<string, string>;
  error?: string | { message?: string };
  message?: string;
}

const reached = (fault: Partial<Fault>): { ok: false; fault: Fault } => ({ ok: false, fault: { status: 0, messages: [], fields: {}, ...fault } });

/** Reads the faults that Jira and the sandbox's own endpoints answer with. */
export function faultOf(status: number, body: unknown): Fault {
  const { errorMessages = [], errors = {}, error, message } = (typeof body === 'object' && body !== null ? body : {}) as ErrorBody;
  const own = typeof error === 'string' ? error : (error?.message ?? message);
  const messages = [...errorMessages, ...(own ? [own] : [])];
  const told = messages.length + Object.keys(errors).length > 0;
  return { status, messages: told ? messages : [`The sandbox answered ${status}.`], fields: errors };
}

/** One line for a fault: its messages and then its field complaints. */
export const sayFault = (fault: Fault): string => [...fault.messages, ...Object.values(fault.fields)].join(' ');

/**
 * Asks the sandbox's server for JSON. Never throws; a fault carries the server's own words.
 *
 * @example const reply = await http<Site>('/_sandbox/site');
 */
export async function http<T>(path: string, { method = 'GET', body, as }: Ask = {}): Promise<Reply<T>> {
  const headers: Record<string, string> = { Accept: 'application/json' };
  if (body !== undefined) headers['Content-Type'] = 'application/json';
  // account ids may hold any character, btoa only Latin-1
  if (as !== undefined) headers.Authorization = `Basic ${btoa(String.fromCharCode(...new TextEncoder().encode(`${as}:sandbox`)))}`;
  try {
    const response = await fetch(path, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
    const text = await response.text();
    const value: unknown = text ? JSON.parse(text) : null;
    return response.ok ? { ok: true, value: value as T } : reached(faultOf(response.status, value));
  } catch {
    return reached({ messages: ['The sandbox does not answer. Is it still running?'] });
  }
}
