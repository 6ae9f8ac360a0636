/** Says results to screen readers. It must be on the page, empty, before there is something to say. */
export function LiveRegion({ text }: { text: string | null }) {
  return (
    <p className="il-hidden" role="status" aria-live="polite">
      {text ?? ''}
    </p>
  );
}
