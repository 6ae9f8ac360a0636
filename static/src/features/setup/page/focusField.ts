/**
 * The paths at which a problem could be shown, the field itself first, then what holds it, up to its section.
 *
 * @example placesOf('streams[0].projectIds[1]') // ['streams[0].projectIds[1]', 'streams[0].projectIds', 'streams[0]', 'streams']
 */
export function placesOf(path: string): string[] {
  const places = [path];
  for (let rest = path; /[.[]/.test(rest); ) {
    rest = rest.replace(/(\.[^.[\]]*|\[[^\]]*\])$/, '');
    if (rest === places.at(-1)) break;
    places.push(rest);
  }
  return places;
}

const focusable = 'input:not([type=hidden]), button, select, textarea, [tabindex]';

/** Moves the focus to the field that a path names, or to the nearest thing that holds it. */
export function focusField(path: string): void {
  const places = placesOf(path);
  const field = places.map((place) => document.getElementById(`field-${place}`)).find((element) => element !== null);
  const target = field ?? document.getElementById(`setup-heading-${places.at(-1) ?? ''}`);
  if (!target) return;
  const control = target.matches(focusable) ? target : (target.querySelector<HTMLElement>(focusable) ?? target);
  control.focus({ preventScroll: true });
  control.scrollIntoView({ block: 'center', behavior: 'auto' });
}
