import { type Zoom, ZOOMS } from '../../geometry/roadmap';
import { LINK_CHOICES, type LinkChoice, type Mark, MARKS } from '../roadmap/view/ViewState';

/** How a tile draws the roadmap. */
export interface RoadmapChoice {
  /** PIs from the running one on; null for all that is planned, the past included. */
  horizon: number | null;
  zoom: Zoom;
  links: LinkChoice;
  /** What is not marked. */
  hide: Mark[];
}

/** What matters within the next months, as much of it as a tile holds. */
export const DEFAULT_ROADMAP: RoadmapChoice = { horizon: 3, zoom: 'fit', links: 'cross', hide: [] };

/** A horizon beyond this is no horizon. */
const MOST_PIS = 40;

/**
 * Reads how a saved tile draws the roadmap; null where that can't be read.
 *
 * @example decodeRoadmap(undefined) // DEFAULT_ROADMAP: tiles saved before there was one have none
 */
export function decodeRoadmap(raw: unknown): RoadmapChoice | null {
  if (raw === undefined) return DEFAULT_ROADMAP;
  if (typeof raw !== 'object' || raw === null) return null;
  const { horizon, zoom, links, hide } = raw as Record<string, unknown>;
  const [knownZoom, knownLinks] = [ZOOMS.find((name) => name === zoom), LINK_CHOICES.find((name) => name === links)];
  if (!isHorizon(horizon) || !knownZoom || !knownLinks || !Array.isArray(hide)) return null;
  return { horizon, zoom: knownZoom, links: knownLinks, hide: MARKS.filter((mark) => hide.includes(mark)) };
}

const isHorizon = (value: unknown): value is number | null => value === null || (Number.isInteger(value) && (value as number) >= 1 && (value as number) <= MOST_PIS);
