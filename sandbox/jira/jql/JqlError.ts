/** A query that cannot be run, with everything that is wrong with it in Jira's words. Routes answer it with 400. */
export class JqlError extends Error {
  constructor(readonly messages: string[]) {
    super(messages.join(' '));
  }
}
