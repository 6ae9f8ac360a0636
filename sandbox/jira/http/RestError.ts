/** A refusal in Jira's shape. Thrown by routes and turned into the reply by the app: Hono's own way of ending a request early. */
export class RestError extends Error {
  constructor(
    readonly status: 400 | 401 | 403 | 404 | 410 | 413 | 501,
    message: string | string[],
    readonly fields: Record<string, string> = {},
  ) {
    super([message].flat().join(' '));
    this.messages = [message].flat();
  }

  readonly messages: string[];
}
