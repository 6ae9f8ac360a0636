function bottomOf(element: Element, view: Window): number {
  const style = view.getComputedStyle(element);
  if (style.position === 'fixed' || style.display === 'none') return 0;
  const box = element.getBoundingClientRect();
  const inner = style.overflowY === 'visible' ? element.scrollHeight : 0;
  return box.top + Math.max(box.height, inner) + parseFloat(style.marginBottom || '0');
}

/**
 * How tall the page wants to be, in pixels: the lowest edge of what stands in the body. The body itself is not asked:
 * Atlaskit's reset makes it as tall as the frame, so it would never let the frame shrink.
 */
export function contentHeight(document: Document): number {
  const view = document.defaultView;
  if (!view) return 0;
  const bottoms = Array.from(document.body.children, (child) => bottomOf(child, view) + view.scrollY);
  const style = view.getComputedStyle(document.body);
  return Math.ceil(Math.max(0, ...bottoms) + parseFloat(style.paddingBottom || '0') + parseFloat(style.marginBottom || '0'));
}

/** Tells the host the page's height now and whenever it changes; Forge's host sizes its frames so. */
export function reportHeight(document: Document, report: (height: number) => void): void {
  let last = -1;
  const measure = (): void => {
    const height = contentHeight(document);
    if (height !== last) report((last = height));
  };
  const sizes = new ResizeObserver(measure);
  const watchChildren = (): void => {
    Array.from(document.body.children, (child) => sizes.observe(child));
    measure();
  };
  new MutationObserver(watchChildren).observe(document.body, { childList: true });
  sizes.observe(document.body);
  watchChildren();
}
