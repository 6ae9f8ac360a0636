/** What may stand in an SVG file's attributes. */
type Attributes = Readonly<Record<string, string | number>>;

/** Text as XML has it. Control characters are not allowed in XML at all, so they go. @example escapeXml('a < b') // 'a &lt; b' */
export const escapeXml = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '').replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** An element with what is in it, as text. @example element('g', { id: 'a' }, [element('rect', { width: 1 })]) // '<g id="a"><rect width="1"/></g>' */
export function element(name: string, attributes: Attributes, inner: readonly string[] = []): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${typeof value === 'number' ? round(value) : escapeXml(value)}"`);
  return inner.length === 0 ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${inner.join('')}</${name}>`;
}

/** A line of text. @example text(10, 20, 'PI 2026.4', '#292a2e') */
export const text = (x: number, y: number, words: string, fill: string, more: Attributes = {}): string => element('text', { x, y, fill, ...more }, [escapeXml(words)]);

const round = (value: number): number => Math.round(value * 10) / 10;
