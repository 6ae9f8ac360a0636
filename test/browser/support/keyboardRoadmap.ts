import type { Locator } from 'playwright-core';
import type { KeyboardDesk } from './keyboardDesk';

/** The roadmap as whoever sits at a keyboard knows it: by roles and names. */
export interface KeyboardRoadmap {
  timeline(): Locator;
  /** The row that the keys stand on, if that is its name. */
  row(name: RegExp): Locator;
  /** What the rows of epics on screen say. */
  rowLabels(): Promise<string[]>;
  zoom(name: string, state?: { pressed: boolean }): Locator;
  /** Types into the search and jumps to what it finds. */
  find(text: string): Promise<void>;
}

/** @example const { timeline, find } = keyboardRoadmap(desk); await find('PAY-1'); await desk.to(timeline(), 'Enter'); */
export const keyboardRoadmap = ({ app, to, press, type }: KeyboardDesk): KeyboardRoadmap => ({
  timeline: () => app().getByRole('treegrid', { name: 'Roadmap by value stream' }),
  row: (name) => app().getByRole('row', { name, selected: true }),
  rowLabels: () => app().locator('.rm-row:not(.rm-lane)').evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-label') ?? '')),
  zoom: (name, state) => app().getByRole('group', { name: 'Zoom' }).getByRole('button', { name, exact: true, ...state }),
  find: async (text) => {
    await to(app().getByRole('searchbox', { name: /^Find an epic/ }), 'Control+a');
    await type(text);
    await press('Enter');
  },
});
