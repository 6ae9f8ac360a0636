/** Grey bars in the shape of what is coming, and a word for those who can't see them. */
export function Loading({ what, lines = 3 }: { what: string; lines?: number }) {
  return (
    <div className="il-loading" role="status">
      <span className="il-hidden">Reading {what}…</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className="il-skeleton" aria-hidden="true" />
      ))}
    </div>
  );
}
