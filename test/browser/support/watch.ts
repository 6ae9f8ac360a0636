import type { Page } from 'playwright-core';

/** A place where a text stood, at whatever moment since the page was opened. */
export interface Sight {
  text: string;
  /** Jira's own page, or a frame of the app. */
  in: 'host' | 'app';
  /** The test ids around it, outermost first. */
  where: string;
}

interface Watched {
  interlockSaw(text: string, where: string): Promise<void>;
  interlockTold: Promise<void>[];
}

/** Runs in every frame before its scripts do. Whatever changes is looked at before it can be painted; fields, which can change without a word, again and again. */
function lookout(texts: readonly string[]): void {
  const watched = globalThis as unknown as Watched;
  const told = new Set<string>();
  watched.interlockTold = [];
  const tell = (text: string, element: Element | null) => {
    const around: string[] = [];
    for (let at = element?.closest('[data-testid]'); at; at = at.parentElement?.closest('[data-testid]')) around.unshift(at.getAttribute('data-testid') ?? '');
    const where = around.join(' > ');
    if (told.has(`${text} ${where}`)) return;
    told.add(`${text} ${where}`);
    watched.interlockTold.push(watched.interlockSaw(text, where));
  };
  const saysIt = (node: Node, text: string): boolean =>
    node instanceof Element ? [...node.attributes].some(({ value }) => value.includes(text)) : (node.nodeValue ?? '').includes(text);
  const search = (text: string) => {
    const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node: Node | null = nodes.root; node; node = nodes.nextNode()) if (saysIt(node, text)) tell(text, node instanceof Element ? node : node.parentElement);
  };
  const said = ({ type, target, addedNodes, attributeName }: MutationRecord): string[] => {
    if (type === 'childList') return Array.from(addedNodes, (node) => (node instanceof Element ? node.outerHTML : (node.nodeValue ?? '')));
    return [type === 'attributes' ? ((target as Element).getAttribute(attributeName ?? '') ?? '') : (target.nodeValue ?? '')];
  };
  // what is typed into a field, or set there, is no change of the document
  const lookAtFields = () => {
    for (const field of document.querySelectorAll('input')) for (const text of texts) if (field.value.includes(text)) tell(text, field);
    for (const text of texts) if (document.title.includes(text)) tell(text, null);
  };
  const look = (changes: MutationRecord[]) => {
    const news = changes.flatMap(said);
    for (const text of texts) if (document.body && news.some((piece) => piece.includes(text))) search(text);
    lookAtFields();
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  setInterval(lookAtFields, 100);
}

/**
 * Watches every frame of a page for texts, in what is shown and in attributes, at each change. To be called
 * before the page goes anywhere. Each call answers what was seen since the one before.
 *
 * @example const seen = await watchFor(page, ['SEC-4']); await page.goto(url); expect(await seen()).toEqual([]);
 */
export async function watchFor(page: Page, texts: readonly string[]): Promise<() => Promise<Sight[]>> {
  const sights: Sight[] = [];
  await page.exposeBinding('interlockSaw', ({ frame }, text: string, where: string) => void sights.push({ text, in: frame === page.mainFrame() ? 'host' : 'app', where }));
  await page.addInitScript(lookout, texts);
  return async () => {
    for (const frame of page.frames()) await frame.evaluate(() => Promise.all((globalThis as unknown as Watched).interlockTold ?? []).then(() => undefined));
    return sights.splice(0);
  };
}
