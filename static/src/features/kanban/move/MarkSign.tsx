import type { Mark } from './marksOf';

/** A sign of its own for each standing, so that colour is never alone. */
const SIGNS: Record<Mark['standing'], string> = { here: '●', asking: '…', allowed: '✓', full: '▲', refused: '✕', none: '–', unknown: '?' };

/** What a move would give: sign, colour and words. */
export const MarkSign = ({ standing, text }: Pick<Mark, 'standing' | 'text'>) => (
  <span className={`kb-mark kb-mark-${standing}`}>
    <span aria-hidden="true">{SIGNS[standing]} </span>
    {standing === 'refused' && 'Refused: '}
    {text}
  </span>
);
