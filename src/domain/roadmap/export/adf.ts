/** A node of the Atlassian Document Format, as far as a roadmap needs it. */
export interface AdfNode {
  type: 'heading' | 'paragraph' | 'table' | 'tableRow' | 'tableHeader' | 'tableCell' | 'text';
  attrs?: Record<string, string | number | boolean>;
  content?: AdfNode[];
  text?: string;
  marks?: { type: 'strong' }[];
}

export interface AdfDoc {
  version: 1;
  type: 'doc';
  content: AdfNode[];
}

/** ADF knows no empty text: where there is nothing to say, a paragraph has no content. */
const text = (value: string, strong = false): AdfNode[] => (value === '' ? [] : [{ type: 'text', text: value, ...(strong ? { marks: [{ type: 'strong' as const }] } : {}) }]);

/** @example doc([heading(3, 'Roadmap')]) */
export const doc = (content: AdfNode[]): AdfDoc => ({ version: 1, type: 'doc', content });

/** @example heading(3, 'Roadmap') */
export const heading = (level: number, words: string): AdfNode => ({ type: 'heading', attrs: { level }, content: text(words) });

/** @example paragraph('Nothing is planned.') */
export const paragraph = (words: string): AdfNode => ({ type: 'paragraph', content: text(words) });

/** A cell of one or more paragraphs. @example cell(['PAY-1', 'Instant refunds']) */
export const cell = (lines: readonly string[]): AdfNode => ({ type: 'tableCell', attrs: {}, content: (lines.length > 0 ? lines : ['']).map(paragraph) });

/** A heading of a column, or of a group of rows as wide as `columns`. @example headerCell('Epic') */
export const headerCell = (words: string, columns = 1): AdfNode => ({ type: 'tableHeader', attrs: columns > 1 ? { colspan: columns } : {}, content: [{ type: 'paragraph', content: text(words, true) }] });

/** @example row([headerCell('Epic'), headerCell('State')]) */
export const row = (cells: AdfNode[]): AdfNode => ({ type: 'tableRow', content: cells });

/** @example table([row([cell(['PAY-1'])])]) */
export const table = (rows: AdfNode[]): AdfNode => ({ type: 'table', attrs: { isNumberColumnEnabled: false, layout: 'default' }, content: rows });
