/** A file that can't be imported: what was expected, and at which issue reading stopped. For a person to read as it is. */
export class ImportError extends Error {
  override name = 'ImportError';
}
