import type { MovePreview } from './movePreview';

/** A sign of its own for each standing, so that colour is never alone. */
const SIGNS: Record<MovePreview['standing'], string> = { admitted: '✓', open: '●', later: '◷', exception: '▲', same: '＝', over: '✕' };

/** What a move would give: sign, colour and words. */
export const PreviewMark = ({ standing, text }: Pick<MovePreview, 'standing' | 'text'>) => (
  <span className={`mv-preview mv-${standing}`}>
    <span aria-hidden="true">{SIGNS[standing]} </span>
    {text}
  </span>
);
