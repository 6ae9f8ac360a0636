import { usePortfolio } from '../../portfolio/usePortfolio';
import { Loading } from '../../ui/Loading';
import { CalendarView } from '../intake/calendar/CalendarView';

/** The calendar stands as soon as the settings are here, whatever the epics do. */
export default function CalendarTab() {
  const { state, refresh } = usePortfolio();
  if (state.wiring) return <CalendarView wiring={state.wiring} busy={state.phase === 'starting'} onRefresh={refresh} />;
  return state.fault ? null : <Loading what="the calendar" lines={7} />;
}
