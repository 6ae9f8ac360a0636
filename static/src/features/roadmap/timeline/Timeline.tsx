import { useMemo } from 'react';
import type { Wiring } from '../../../../../src/contract';
import type { Analysis } from '../../../../../src/domain/dependencies';
import type { Portfolio } from '../../../portfolio/Portfolio';
import { useLookup } from '../view/useLookup';
import type { ChangeView } from '../view/useViewState';
import { settleView } from '../view/settleView';
import { DEFAULT_VIEW, type ViewState } from '../view/ViewState';
import { TimelineChart, type TimelineControl } from './TimelineChart';

export interface TimelineProps {
  wiring: Wiring;
  /** Null until the first rows stand: then the lanes are there, empty. */
  portfolio: Portfolio | null;
  analysis: Analysis | null;
  view?: ViewState;
  onView?: ChangeView;
  /** By epic: 0 for those that a filter hides; null shows all. */
  shown?: Uint8Array | null;
  /** Whether epics are still on their way. */
  reading?: boolean;
  /** PIs from the running one on; null for all that is planned. */
  horizon?: number | null;
  control?: { current: TimelineControl | null };
}

const keep: ChangeView = () => undefined;

/**
 * The timeline by itself, as the gadget, the macro and the benchmark show it. Whoever mounts it chooses the epics, so that none is left out here.
 *
 * @example <Timeline wiring={wiring} portfolio={portfolio} analysis={analysis} />
 */
export function Timeline({ wiring, portfolio, analysis, view = DEFAULT_VIEW, onView = keep, shown = null, reading = false, horizon = null, control }: TimelineProps) {
  const lookup = useLookup(wiring, portfolio, analysis);
  const settled = useMemo(() => settleView(view, 0), [view]);
  return <TimelineChart lookup={lookup} view={settled} horizon={horizon} onView={onView} shown={shown} reading={reading} {...(control ? { control } : {})} />;
}
