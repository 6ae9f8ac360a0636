import type { Wiring } from '../../../../../src/contract';
import { FaultLater } from '../../../ui/FaultLater';
import { Freshness } from '../../../ui/Freshness';
import { LiveRegion } from '../../../ui/LiveRegion';
import { Loading } from '../../../ui/Loading';
import { faultOf } from '../../../ui/reading/faultOf';
import { valueOf } from '../../../ui/reading/valueOf';
import { ExceptionsPart } from './exceptions/ExceptionsPart';
import { PiSwitch } from './pi/PiSwitch';
import { QueuePart } from './QueuePart';
import { ScopePart } from './scope/ScopePart';
import { type IntakeTab, useIntakeTab } from './useIntakeTab';
import { weightsOf } from './capacity/weightsOf';

/** The Intake tab: a PI's queue and what it has let in, and the exceptions that wait. */
export function IntakeView({ wiring }: { wiring: Wiring }) {
  const tab = useIntakeTab(wiring);
  return (
    <section className="il-page" aria-labelledby="il-intake-title">
      <div className="il-head">
        <h2 id="il-intake-title" className="il-heading">
          Intake
        </h2>
        <Freshness asOf={tab.asOf} busy={tab.busy} onRefresh={tab.refresh} />
      </div>
      <PiSwitch choices={tab.choices} chosen={tab.option} onChoose={tab.choose} />
      <LiveRegion text={tab.queue.said} />
      <LiveRegion text={tab.exceptions.said} />
      <Requests tab={tab} wiring={wiring} />
      <Scope tab={tab} wiring={wiring} />
      <ExceptionsPart exceptions={tab.exceptions} wiring={wiring} />
      <p className="il-subtle il-small">What Jira does not show you is not listed or counted here.</p>
    </section>
  );
}

interface PartProps {
  tab: IntakeTab;
  wiring: Wiring;
}

/** Of a PI whose intake is not open there is a queue only where requests were left over. */
function Requests({ tab: { queue, option, record, refresh }, wiring }: PartProps) {
  const { reading } = queue.list;
  const fault = faultOf(reading);
  const value = valueOf(reading);
  const rows = value?.rows.filter(({ admission }) => admission.pi === option.pi.key) ?? [];
  return (
    <>
      {fault && <FaultLater fault={fault} trying="read the requests" onRetry={refresh} />}
      {reading.phase === 'loading' && <Loading what="the requests" lines={5} />}
      {value && (option.intake === 'open' || rows.length > 0) && (
        <QueuePart key={option.pi.key} option={option} rows={rows} mayDecide={value.mayDecide} queue={queue} streams={wiring.streams} admitted={record && weightsOf(record)} />
      )}
    </>
  );
}

function Scope({ tab: { option, record, reading, refresh }, wiring }: PartProps) {
  const fault = faultOf(reading);
  return (
    <>
      {fault && <FaultLater fault={fault} trying={`read what ${option.pi.name} has let in`} onRetry={refresh} />}
      {!record && !fault && <Loading what={`what ${option.pi.name} has let in`} lines={4} />}
      {record && <ScopePart option={option} record={record} wiring={wiring} />}
    </>
  );
}
