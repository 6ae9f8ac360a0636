/** The host's theme: attributes for the root element and the token sheets that go with them. */
export interface FrameTheme {
  attributes: Record<string, string>;
  css: string[];
}

const sheet = (css: string): CSSStyleSheet => {
  const made = new CSSStyleSheet();
  made.replaceSync(css);
  return made;
};

let applied: CSSStyleSheet[] = [];

/** Takes on the host's theme. Sheets are adopted rather than appended, which the app's content security policy allows. */
export function applyTheme(theme: unknown): void {
  const { attributes, css } = theme as FrameTheme;
  for (const [name, value] of Object.entries(attributes)) document.documentElement.setAttribute(name, value);
  const next = css.map(sheet);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets.filter((one) => !applied.includes(one)), ...next];
  applied = next;
}
