/** How close a macro looks; as the timeline's own names. */
export const MACRO_ZOOMS = ['fit', 'pi', 'quarter', 'iteration', 'day'] as const;
export type MacroZoom = (typeof MACRO_ZOOMS)[number];

/** Most PIs that a horizon counts: the running one and the next six, as the wiring names them. */
export const MOST_PIS = 7;
export const MACRO_TITLE_LIMIT = 80;

/** What somebody chose for one roadmap on a page. */
export interface MacroConfig {
  /** Ids of streams, or all that whoever reads can see. */
  streams: 'all' | string[];
  /** PIs from the running one on; null for all that is planned, the past included. */
  horizon: number | null;
  zoom: MacroZoom;
  /** Empty: "Roadmap". */
  title: string;
  /** Whether dependencies are drawn, and conflicts told in an export. */
  dependencies: boolean;
}

/** What a macro shows that was only just put on a page: everything that matters within a year. */
export const DEFAULT_MACRO: MacroConfig = { streams: 'all', horizon: 4, zoom: 'fit', title: '', dependencies: true };

/** The heading over a roadmap. @example macroTitle({ ...DEFAULT_MACRO, title: ' Plan ' }) // 'Plan' */
export const macroTitle = ({ title }: Pick<MacroConfig, 'title'>): string => title.trim() || 'Roadmap';
