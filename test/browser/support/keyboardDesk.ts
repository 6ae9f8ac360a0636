import type { FrameLocator, Locator, Page } from 'playwright-core';
import type { Stage } from './aSite';
import type { Seat } from './chrome';
import { type Keys, keysOf } from './keyboard';
import { frameOf } from './pages';

type State = Parameters<FrameLocator['getByRole']>[1];

/** A desk with a keyboard and no mouse, at one page for all tests, and what a screen of the app calls its controls. */
export interface KeyboardDesk extends Keys {
  page(): Page;
  /** The app's frame that was opened last. */
  app(): FrameLocator;
  /** Loads a page and goes past the host's navigation by its own link. */
  arrive(address: string): Promise<void>;
  /** The same, and waits for something in the app's frame. */
  open(address: string, frame: string, awaited: string): Promise<void>;
  /** Looks at another frame of the app in the same page. */
  lookAt(frame: string): FrameLocator;
  button(name: string | RegExp, state?: State): Locator;
  box(name: string | RegExp, state?: State): Locator;
}

/** @example const { open, to, button } = keyboardDesk(stage, 'sam'); … await to(button('Export'), 'Enter'); */
export function keyboardDesk(stage: Stage, person: string): KeyboardDesk {
  let seat: Seat;
  let keys: Keys;
  let app: FrameLocator;
  beforeAll(async () => {
    seat = await stage.seat(person);
    seat.page.setDefaultTimeout(20_000);
    keys = keysOf(seat.page);
  });
  afterAll(() => seat.leave());
  afterEach(() => expect(seat.complaints()).toEqual([]));
  const lookAt = (frame: string): FrameLocator => (app = frameOf(seat.page, frame));
  const arrive = async (address: string): Promise<void> => {
    await seat.page.goto(`${stage.site().url}${address}`);
    await keys.to(seat.page.getByRole('link', { name: 'Skip to the page' }), 'Enter');
  };
  return {
    page: () => seat.page,
    app: () => app,
    press: (...names) => keys.press(...names),
    type: (text) => keys.type(text),
    to: (control, ...names) => keys.to(control, ...names),
    arrive,
    lookAt,
    open: async (address, frame, awaited) => {
      await arrive(address);
      await lookAt(frame).locator(awaited).first().waitFor();
    },
    button: (name, state) => app.getByRole('button', { name, exact: true, ...state }),
    box: (name, state) => app.getByRole('checkbox', { name, exact: true, ...state }),
  };
}

/** Waits until something is no longer there. */
export const gone = (place: Locator): Promise<void> => place.waitFor({ state: 'detached' });
