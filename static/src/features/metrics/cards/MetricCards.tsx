import type { Day, Pi } from '../../../../../src/contract';
import { REASON_NAMES } from '../../../../../src/domain/ledger';
import { STATE_TITLES } from '../../health/view/stateTitles';
import { BarRows } from '../chart/BarRows';
import { TrendBars } from '../chart/TrendBars';
import type { PiMeasured } from '../read/readPiMetrics';
import type { PiReading } from '../read/MetricsReader';
import { leadTimeRows } from './leadTimeRows';
import { MetricCard } from './MetricCard';
import { sayDays, sayLeadTime, sayPredictability, sayRefusals, sayUnplanned } from './metricWords';
import { trendOf } from './trendOf';

export interface CardProps {
  measured: PiMeasured;
  /** That PI and those before it, the latest first. */
  pis: readonly Pi[];
  of: (pi: string) => PiReading | null;
  today: Day;
}

/** The five metrics of a PI. */
export const MetricCards = (props: CardProps) => (
  <div className="mt-cards">
    <Unplanned {...props} />
    <Delivered {...props} />
    <LeadTime {...props} />
    <RefusalReasons {...props} />
    <StateTimes {...props} />
  </div>
);

const Unplanned = ({ measured: { metrics }, pis, of }: CardProps) => (
  <MetricCard title="Unplanned-work rate" meaning="Epics that came in by exception, of all that the PI took on." said={sayUnplanned(metrics.unplanned)} testId="unplanned">
    <TrendBars caption="Share of unplanned work by PI" whole={1} rows={trendOf(pis, of, ({ unplanned }) => ({ value: unplanned.value, text: sayUnplanned(unplanned).number }))} />
  </MetricCard>
);

const Delivered = ({ measured: { metrics, pi }, pis, of, today }: CardProps) => (
  <MetricCard title="Predictability" meaning="Admitted against delivered: of the epics that the PI was sealed with, those that were done when it ended." said={sayPredictability(metrics.predictability, pi, today)} testId="predictability">
    <TrendBars caption="Share delivered by PI" whole={1} rows={trendOf(pis, of, ({ predictability }) => ({ value: predictability?.byCount.value ?? null, text: sayPredictability(predictability, pi, today).number }))} />
  </MetricCard>
);

function LeadTime({ measured: { metrics, epics }, pis, of }: CardProps) {
  const { rows, more } = leadTimeRows(metrics.leadTime, epics);
  return (
    <MetricCard title="Lead time, funnel to ready" meaning="Days from coming into the funnel to first being ready." said={sayLeadTime(metrics.leadTime)} testId="lead-time">
      {rows.length > 0 && <BarRows caption="Lead time by epic, the longest first" heads={['Epic', 'Lead time']} rows={rows} />}
      {more > 0 && <p className="il-subtle il-small">{more} more took no longer than these.</p>}
      <TrendBars caption="Median lead time by PI" rows={trendOf(pis, of, ({ leadTime }) => ({ value: leadTime.median, text: sayDays(leadTime.median) }))} />
    </MetricCard>
  );
}

const RefusalReasons = ({ measured: { metrics: { refusals }, refusalsFault }, pis, of }: CardProps) => (
  <MetricCard title="Refusals by reason" meaning="Why the gate refused transitions." said={sayRefusals(refusals)} testId="refusals">
    {refusalsFault && <p className="il-problem">Not all of the ledger could be read: {refusalsFault.message}</p>}
    {refusals.byReason.length > 0 && (
      <BarRows caption="Refusals by reason, the most frequent first" heads={['Reason', 'Refusals']} rows={refusals.byReason.map(({ code, share }) => ({ name: REASON_NAMES[code], value: share.numerator, text: `${share.numerator} of ${share.denominator}` }))} />
    )}
    <TrendBars caption="Refusals by PI" rows={trendOf(pis, of, ({ refusals: { total } }) => ({ value: total, text: String(total) }))} />
  </MetricCard>
);

const StateTimes = ({ measured: { metrics: { timeInState } } }: CardProps) => (
  <MetricCard title="Time in state" meaning="The median of the days that the PI’s epics have spent in each state so far." testId="time-in-state">
    <BarRows caption="Median time in each state" heads={['State', 'Median']} rows={timeInState.map(({ state, median, epics }) => ({ name: STATE_TITLES[state], value: median, text: epics === 0 ? 'no epics' : `${sayDays(median)} (${epics} ${epics === 1 ? 'epic' : 'epics'})` }))} />
  </MetricCard>
);
