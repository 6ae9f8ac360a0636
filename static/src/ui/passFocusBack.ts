const STOPS = 'a[href], button, input, select, summary, [tabindex]';

/**
 * What a press does on a button that goes away with it: the focus goes to what Tab came by before, or the keyboard would be left nowhere.
 *
 * @example <button onClick={passFocusBack(() => onChange([]))}>Clear</button>
 */
export const passFocusBack = (press: () => void) => ({ currentTarget: button }: { currentTarget: HTMLElement }): void => {
  const stops = [...document.querySelectorAll<HTMLElement>(STOPS)].filter(({ tabIndex }) => tabIndex >= 0);
  stops[stops.indexOf(button) - 1]?.focus({ preventScroll: true });
  press();
};
