import { toDayNumber } from '../../../../src/domain/calendar';
import { type Scale, xOf } from './scale';

/** What the geometry needs of a milestone. */
export interface DatedMilestone {
  id: string;
  name: string;
  day: string;
  /** None stands for all. */
  streamIds: readonly string[];
}

/** Where a milestone is marked. */
export interface MilestoneMark {
  id: string;
  name: string;
  day: string;
  x: number;
}

/** Milestones for all streams are marked through all lanes, others on the heads of the lanes that they name. */
export interface MilestoneMarks {
  all: MilestoneMark[];
  /** By lane. */
  lanes: MilestoneMark[][];
}

/**
 * Where the milestones of a scale's days are marked.
 *
 * @example milestonesOf(milestones, ['payments', 'channels'], scale).lanes[0] // [{ name: 'Tariffs known', x: 640, … }]
 */
export function milestonesOf(milestones: readonly DatedMilestone[], streamIds: readonly string[], scale: Scale): MilestoneMarks {
  const inside = milestones.filter(({ day }) => toDayNumber(day) >= scale.from && toDayNumber(day) <= scale.to);
  const mark = ({ id, name, day }: DatedMilestone): MilestoneMark => ({ id, name, day, x: xOf(scale, toDayNumber(day) + 1) });
  return {
    all: inside.filter((one) => one.streamIds.length === 0).map(mark),
    lanes: streamIds.map((stream) => inside.filter((one) => one.streamIds.includes(stream)).map(mark)),
  };
}
