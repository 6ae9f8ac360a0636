/**
 * Whether a Jira field holds something, whatever its type. Unset are: null, blank text, a number that is none, an empty
 * list or object (or one whose parts are all unset), and rich text (Atlassian Document Format) in which nobody wrote
 * anything. Zero and `false` are set: somebody chose them. Select options, people, versions and cascading options are
 * objects with something in them, so they are set.
 *
 * @example isSet('  ') // false
 * @example isSet({ value: 'High', id: '10012' }) // true
 * @example isSet({ type: 'doc', version: 1, content: [{ type: 'paragraph', content: [] }] }) // false
 */
export function isSet(value: unknown): boolean {
  if (value === null || value === undefined) return false;
  if (typeof value === 'string') return value.trim() !== '';
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object') return true;
  if (Array.isArray(value)) return value.some(isSet);
  return isDocument(value) ? saysSomething(value) : Object.values(value).some(isSet);
}

interface RichTextNode {
  type: unknown;
  text?: unknown;
  content?: unknown;
}

const isDocument = (value: object): value is RichTextNode => 'type' in value && value.type === 'doc' && 'content' in value;

/** Nodes that hold other nodes or only space: without words in them they say nothing. */
const SILENT = new Set(['doc', 'paragraph', 'heading', 'hardBreak', 'rule', 'blockquote', 'bulletList', 'orderedList', 'listItem', 'codeBlock', 'panel', 'expand', 'nestedExpand', 'table', 'tableRow', 'tableHeader', 'tableCell', 'layoutSection', 'layoutColumn', 'taskList', 'taskItem', 'decisionList', 'decisionItem', 'mediaSingle', 'mediaGroup']);

/** A node says something if it has words, is a thing of its own (a mention, a picture, a card), or holds such a node. */
function saysSomething(node: unknown): boolean {
  if (typeof node !== 'object' || node === null) return false;
  const { type, text, content } = node as RichTextNode;
  if (type === 'text') return typeof text === 'string' && text.trim() !== '';
  if (typeof type === 'string' && !SILENT.has(type)) return true;
  return Array.isArray(content) && content.some(saysSomething);
}
