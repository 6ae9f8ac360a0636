/** A refusal of storage, as it goes over the wire: `{code, message}` with a status. Thrown inside `sandbox/forge/kvs` only. */
export class KvsError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
  ) {
    super(message);
    this.name = 'KvsError';
  }
}
