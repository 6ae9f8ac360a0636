import { DEFAULT_KANBAN, type KanbanChoice } from './KanbanChoice';
import { DEFAULT_ROADMAP, type RoadmapChoice } from './RoadmapChoice';

/** The views that a tile can show, in the order in which the edit screen offers them. */
export const GADGET_VIEWS = [
  { id: 'health', title: 'Portfolio health', about: 'Epics by Kanban state, conflicts, cycles, unplanned providers, and the share admitted on cadence.' },
  { id: 'roadmap', title: 'Portfolio roadmap', about: 'Epics on a timeline by value stream, with the dependencies between streams, intake cutoffs and releases.' },
  { id: 'kanban', title: 'Portfolio Kanban', about: 'Epics in each Kanban state against its WIP limit, and the top cards of one state by WSJF.' },
] as const;

export type GadgetView = (typeof GADGET_VIEWS)[number]['id'];

/** What the edit screen of the gadget saves. */
export interface GadgetConfig {
  v: 1;
  view: GadgetView;
  /** Empty: the view's own title. */
  title: string;
  /** Ids of streams, or all that whoever looks can see. */
  streams: 'all' | string[];
  /** Kept for other views too, so that looking at one of them loses nothing. */
  roadmap: RoadmapChoice;
  kanban: KanbanChoice;
}

export const DEFAULT_CONFIG: GadgetConfig = { v: 1, view: 'health', title: '', streams: 'all', roadmap: DEFAULT_ROADMAP, kanban: DEFAULT_KANBAN };
export const TITLE_LIMIT = 80;
