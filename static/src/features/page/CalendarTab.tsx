import { usePortfolio } from '../../portfolio/usePortfolio';
import { Loading } from '../../ui/Loading';
import { CalendarView } from '../intake/calendar/CalendarView';
import '../milestones/milestones.css';
import { MilestonesView } from '../milestones/MilestonesView';

/** The calendar and what is planned on it: both stand as soon as the settings are here, whatever the epics do. */
export default function CalendarTab() {
  const { state, refresh } = usePortfolio();
  if (!state.wiring) return state.fault ? null : <Loading what="the calendar" lines={7} />;
  return (
    <div className="ms-tab">
      <CalendarView wiring={state.wiring} busy={state.phase === 'starting'} onRefresh={refresh} />
      <MilestonesView wiring={state.wiring} />
    </div>
  );
}
