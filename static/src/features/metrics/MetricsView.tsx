import { useMemo } from 'react';
import type { Wiring } from '../../../../src/contract';
import { FaultLater } from '../../ui/FaultLater';
import { Freshness } from '../../ui/Freshness';
import { LiveRegion } from '../../ui/LiveRegion';
import { Loading } from '../../ui/Loading';
import { PiSwitch } from '../intake/queue/pi/PiSwitch';
import { useTabSearch } from '../page/useTabSearch';
import { MetricCards } from './cards/MetricCards';
import { chosenMetricPi, metricPis, pisBefore } from './metricPis';
import { sayMeasured } from './sayMeasured';
import { useMetrics } from './read/useMetrics';

/** The Metrics tab: how a PI went, beside those before it. */
export function MetricsView({ wiring }: { wiring: Wiring }) {
  const [search, setSearch] = useTabSearch('/metrics');
  const choices = useMemo(() => metricPis(wiring), [wiring]);
  const chosen = chosenMetricPi(choices, search);
  const pis = useMemo(() => pisBefore(wiring, chosen.pi), [wiring, chosen.pi]);
  const { of, busy, refresh } = useMetrics(pis, wiring);
  const reading = of(chosen.pi.key);
  const measured = reading?.value ?? null;
  return (
    <section className="il-page" aria-labelledby="il-metrics-title">
      <div className="il-head">
        <h2 id="il-metrics-title" className="il-heading">
          Metrics
        </h2>
        <Freshness asOf={measured?.asOf ?? null} busy={busy} onRefresh={refresh} />
      </div>
      <PiSwitch choices={choices} chosen={chosen} onChoose={(pi) => setSearch(pi === choices.at(-1)?.pi.key ? '' : `?pi=${pi}`)} />
      <LiveRegion text={measured && `Metrics of ${measured.pi.name} are read.`} />
      {reading?.fault && <FaultLater fault={reading.fault} trying={`read the metrics of ${chosen.pi.name}`} onRetry={refresh} />}
      {!reading && <Loading what="the metrics" lines={7} />}
      {measured && (
        <>
          <p className="il-calm" data-testid="measured">
            {sayMeasured(measured, wiring.today)}
          </p>
          <MetricCards measured={measured} pis={pis} of={of} today={wiring.today} />
        </>
      )}
    </section>
  );
}
