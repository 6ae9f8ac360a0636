import { textAt, type Texts } from '../../../portfolio/Texts';

/** Each column's text in lower case, kept as long as the column: it is searched at every key press. */
const lowered = new WeakMap<Texts, string>();

/**
 * Marks the rows of a text column that contain a text, whatever the case.
 *
 * @example findText(portfolio.summaries, 'wallet', found)
 */
export function findText(texts: Texts, wanted: string, found: Uint8Array): void {
  const text = lowerOf(texts);
  const lower = wanted.toLowerCase();
  if (lower === '') return;
  // a letter that changes length in lower case shifts all that follows: then row by row
  if (text.length !== texts.text.length) return findByRow(texts, lower, found);
  let row = 0;
  for (let at = text.indexOf(lower); at >= 0; at = text.indexOf(lower, at + 1)) {
    while ((texts.ends[row] ?? 0) <= at) row++;
    if (at + lower.length <= (texts.ends[row] ?? 0)) found[row] = 1;
  }
}

function lowerOf(texts: Texts): string {
  const known = lowered.get(texts);
  if (known !== undefined) return known;
  const text = texts.text.toLowerCase();
  lowered.set(texts, text);
  return text;
}

function findByRow(texts: Texts, lower: string, found: Uint8Array): void {
  for (let row = 0; row < texts.ends.length; row++) if (textAt(texts, row).toLowerCase().includes(lower)) found[row] = 1;
}
