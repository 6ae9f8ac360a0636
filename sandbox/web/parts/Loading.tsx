import Spinner from '@atlaskit/spinner';

/** While something loads; screen readers hear what. */
export function Loading({ what }: { what: string }) {
  return (
    <div className="loading" role="status">
      <Spinner size="medium" />
      <span className="quiet">Loading {what}…</span>
    </div>
  );
}
