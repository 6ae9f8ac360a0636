import type { ElementHandle, Frame, Locator, Page } from 'playwright-core';

/** A person without a mouse: all that they do is to press keys. */
export interface Keys {
  /** Presses one key after the other, as `Enter` or `ArrowDown`. */
  press(...names: string[]): Promise<void>;
  type(text: string): Promise<void>;
  /** Goes to a control with Tab or Shift+Tab, whichever way it lies, and presses keys on it. Fails with what it passed. */
  to(control: Locator, ...names: string[]): Promise<void>;
}

/** What has the focus, in whichever frame. */
interface Spot {
  frame: Frame;
  element: ElementHandle<Element>;
  name: string;
}

/** More than any screen has. */
const MOST_STEPS = 60;
const PATIENCE_MS = 10_000;

/** @example const keys = keysOf(page); await keys.to(app.getByRole('button', { name: 'Export' }), 'Enter'); */
export function keysOf(page: Page): Keys {
  const press = async (...names: string[]): Promise<void> => {
    for (const name of names) await page.keyboard.press(name);
  };
  const to: Keys['to'] = async (control, ...names) => {
    await tabTo(page, control);
    await press(...names);
  };
  return { press, type: (text) => page.keyboard.type(text), to };
}

/** Whether a control has the focus. @example expect(await hasFocus(timeline)).toBe(true) */
export const hasFocus = (control: Locator): Promise<boolean> => control.evaluate((element) => element === document.activeElement);

async function tabTo(page: Page, control: Locator): Promise<void> {
  const passed: string[] = [];
  for (let spot = await settled(page, page.mainFrame()); passed.length < MOST_STEPS; passed.push(spot.name)) {
    const key = await keyTowards(control);
    if (key === null) return;
    spot = await step(page, spot, key);
  }
  throw new Error(`Tab never came to ${String(control)}. It passed ${passed.join(' · ')}`);
}

/** Which way a control lies from the focus; null where it has it. A focus outside of its frame is taken to be before it. */
const keyTowards = (control: Locator): Promise<'Tab' | 'Shift+Tab' | null> =>
  control.evaluate((element) => {
    const now = document.activeElement;
    if (now === element) return null;
    return now && now !== document.body && now.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING ? 'Shift+Tab' : 'Tab';
  });

/** One press of Tab, until the focus has moved: from frame to frame that takes the browser a moment. */
async function step(page: Page, before: Spot, key: string): Promise<Spot> {
  await page.keyboard.press(key);
  const after = await until(async () => {
    const spot = await settled(page, before.frame);
    const still = spot.frame === before.frame && (await spot.element.evaluate((element, other) => element === other, before.element));
    return still ? null : spot;
  });
  if (!after) throw new Error(`${key} does not lead on from ${before.name}.`);
  return after;
}

/** What has the focus. That may never be an app's page as a whole: then what had it is gone, and whoever listens is lost. */
async function settled(page: Page, from: Frame): Promise<Spot> {
  const spot = await until(async () => (await spotIn(from)) ?? (await spotIn(page.mainFrame())));
  if (!spot) throw new Error('The focus is lost: what had it is gone, and nothing else took it.');
  return spot;
}

/** What has the focus in a frame or a frame within; null where that is an app's page as a whole. */
async function spotIn(frame: Frame): Promise<Spot | null> {
  const element = await frame.evaluateHandle(() => document.activeElement ?? document.body);
  const { tag, name } = await element.evaluate(tell);
  if (tag === 'BODY' && frame.parentFrame()) return null;
  const inner = tag === 'IFRAME' ? await element.contentFrame() : null;
  return inner ? spotIn(inner) : { frame, element, name };
}

function tell(element: Element): { tag: string; name: string } {
  const label = 'labels' in element ? (element as HTMLInputElement).labels?.[0] : null;
  const name = element.getAttribute('aria-label') ?? (label ?? element).textContent ?? '';
  return { tag: element.tagName, name: `${element.tagName.toLowerCase()} ${name.trim().slice(0, 40)}` };
}

/** Asks again until there is an answer; null when patience is at its end. */
async function until<T>(ask: () => Promise<T | null>): Promise<T | null> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const answer = await ask();
    if (answer !== null || Date.now() > end) return answer;
  }
}
