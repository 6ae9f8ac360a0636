import { LINK_STATES } from '../../../../../src/domain/dependencies';

/** The colours of a picture. A file has no theme to follow, so that they are looked up when it is made. */
export interface Colours {
  surface: string;
  text: string;
  subtle: string;
  border: string;
  selected: string;
  warning: string;
  today: string;
  cutoff: string;
  integration: string;
  milestone: string;
  release: string;
  /** By index in KANBAN_STATES; the last is for none. */
  bars: { fill: string; edge: string; text: string }[];
  /** By index in LINK_STATES. */
  links: string[];
}

const TOKENS = {
  surface: '--ds-surface, #fff',
  text: '--ds-text, #292a2e',
  subtle: '--ds-text-subtle, #505258',
  border: '--ds-border, #0b120e24',
  selected: '--ds-background-selected, #e9f2fe',
  warning: '--ds-border-warning, #e06c00',
  today: '--ds-border-brand, #1868db',
  cutoff: '--ds-border-accent-purple, #af59e1',
  integration: '--ds-border-accent-orange, #e06c00',
  milestone: '--ds-border-accent-green, #22a06b',
  release: '--ds-border-accent-teal, #2898bd',
} as const;

const BAR_STATES = [0, 1, 2, 3, 4, 5, 255];

/**
 * The colours of the theme that a page is in, as its style sheets give them.
 *
 * @example readColours(document.body).surface // '#1f1f21' in the dark
 */
export function readColours(page: HTMLElement): Colours {
  const probe = page.appendChild(document.createElement('i'));
  const style = getComputedStyle(probe);
  const named = Object.entries(TOKENS).map(([name, token]) => {
    probe.style.color = `var(${token})`;
    return [name, style.color] as const;
  });
  const links = LINK_STATES.map((state) => {
    probe.className = `rm-link-${state}`;
    probe.style.color = 'var(--rm-ink)';
    return style.color;
  });
  probe.style.color = '';
  const bars = BAR_STATES.map((state) => {
    probe.className = `rm-state-${state}`;
    return { fill: style.backgroundColor, edge: style.borderTopColor, text: style.color };
  });
  probe.remove();
  return { ...(Object.fromEntries(named) as Omit<Colours, 'bars' | 'links'>), bars, links };
}
