import { useMemo } from 'react';
import { type BoardString, bundleStrings, type RowSpan, type Spot } from '../../../geometry/board';
import type { BoardFacts, BoardModel } from '../facts/BoardModel';
import { strandsOf } from '../facts/strandsOf';
import { CAP, MOST_STRINGS } from './measures';

/** The strings of what is in sight, those of the focused epic told apart. */
export const useStrings = (facts: BoardFacts, model: BoardModel, span: RowSpan, focus: number | null): BoardString[] =>
  useMemo(() => bundleStrings(strandsOf(facts, model, span, focus).map((strand) => ({ ...strand, from: capped(strand.from), to: capped(strand.to) })), MOST_STRINGS, span), [facts, model, span, focus]);

/** The place of a card that is behind "and more" is that line. */
const capped = (spot: Spot): Spot => (spot.index <= CAP ? spot : { ...spot, index: CAP });
