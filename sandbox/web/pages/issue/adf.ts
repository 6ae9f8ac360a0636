interface Node {
  type?: string;
  text?: string;
  content?: Node[];
}

const BLOCKS = ['paragraph', 'heading', 'listItem', 'codeBlock', 'blockquote'];

function textOf(node: Node): string {
  if (node.type === 'text') return node.text ?? '';
  if (node.type === 'hardBreak') return '\n';
  const inner = (node.content ?? []).map(textOf).join('');
  return node.type && BLOCKS.includes(node.type) ? `${inner}\n` : inner;
}

/** The plain text of a rich-text value; formatting is left out. */
export const adfText = (value: unknown): string => (typeof value === 'object' && value !== null ? textOf(value as Node).trim() : '');

/** Rich text of plain text, a paragraph a line. */
export const adfOf = (text: string): unknown => ({
  type: 'doc',
  version: 1,
  content: text.split('\n').map((line) => ({ type: 'paragraph', content: line ? [{ type: 'text', text: line }] : [] })),
});
