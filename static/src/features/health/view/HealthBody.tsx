import { useMemo, useState } from 'react';
import type { PortfolioState } from '../../../portfolio/PortfolioState';
import type { GadgetConfig } from '../GadgetConfig';
import { chosenStreams } from './chosenStreams';
import type { MeasureId } from './Health';
import { HealthNumbers } from './HealthNumbers';
import { healthOf } from './healthOf';
import { measureOf } from './measureOf';
import { MeasureList } from './MeasureList';
import { sayLimits } from './sayLimits';
import { sayMissing, sayScope } from './scopeWords';

interface Opened {
  measure: MeasureId;
  /** The button that opened it, to which Back returns. */
  button: string;
}

/** The numbers, or the list behind one of them. Both follow the portfolio while it is still read. */
export function HealthBody({ state: { wiring, portfolio, analysis }, config }: { state: PortfolioState; config: GadgetConfig }) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const [returnTo, setReturnTo] = useState<string | null>(null);
  const chosen = useMemo(() => wiring && chosenStreams(config.streams, wiring.streams), [wiring, config]);
  const health = useMemo(() => wiring && portfolio && analysis && chosen && healthOf(portfolio, analysis, wiring, chosen.flags), [wiring, portfolio, analysis, chosen]);
  if (!wiring || !portfolio || !analysis || !chosen || !health) return null;
  const missing = sayMissing(chosen.missing);
  const open = (measure: MeasureId, button: string) => setOpened({ measure, button });
  const back = () => {
    setReturnTo(opened?.button ?? null);
    setOpened(null);
  };
  const listed = opened && measureOf(health, opened.measure);
  if (listed) return <MeasureList key={listed.id} measure={listed} source={{ portfolio, analysis, wiring }} onBack={back} />;
  return (
    <>
      {chosen.names.length > 0 && <p className="il-subtle il-small" data-testid="scope">{sayScope(config.streams, chosen)}</p>}
      {missing && <p className="il-note" data-testid="streams-missing">{missing}</p>}
      {health.epics === 0 ? <Empty some={chosen.names.length > 0} /> : <HealthNumbers health={health} limits={sayLimits(wiring.wip)} focus={returnTo} onOpen={open} />}
    </>
  );
}

const Empty = ({ some }: { some: boolean }) => (
  <p className="il-calm" data-testid="empty">
    {some ? 'These value streams have no portfolio epics that you can see.' : 'None of the chosen value streams is there for you. Edit the gadget to choose others.'}
  </p>
);
