/** A column of texts as one string, so that a worker hands over 20,000 of them in one copy. Row i ends at `ends[i]`. */
export interface Texts {
  text: string;
  ends: Uint32Array;
}

/**
 * Packs texts into a column.
 *
 * @example textAt(packTexts(['PAY-1', 'PAY-2']), 1) // 'PAY-2'
 */
export function packTexts(texts: readonly string[]): Texts {
  const ends = new Uint32Array(texts.length);
  let end = 0;
  for (let row = 0; row < texts.length; row++) {
    end += (texts[row] ?? '').length;
    ends[row] = end;
  }
  return { text: texts.join(''), ends };
}

/** The text of a row; empty beyond the last one. */
export function textAt({ text, ends }: Texts, row: number): string {
  const end = ends[row];
  return end === undefined ? '' : text.slice(ends[row - 1] ?? 0, end);
}
