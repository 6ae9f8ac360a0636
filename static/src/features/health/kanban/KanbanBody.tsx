import { useMemo, useState } from 'react';
import type { Instant, Wiring } from '../../../../../src/contract';
import { makeCalendar } from '../../../../../src/domain/cadence';
import { KANBAN_STATES } from '../../../../../src/domain/settings';
import { openTab } from '../../../bridge/bridge';
import type { Portfolio } from '../../../portfolio/Portfolio';
import { TextButton } from '../../../ui/TextButton';
import { kanbanOf } from '../../kanban/facts/kanbanOf';
import { DEFAULT_QUERY, NO_FILTERS } from '../../kanban/query/KanbanQuery';
import { useWip } from '../../kanban/useWip';
import type { GadgetConfig } from '../GadgetConfig';
import { chosenStreams } from '../view/chosenStreams';
import { sayMissing, sayScope } from '../view/scopeWords';
import { KanbanCounts } from './KanbanCounts';
import { TopCards } from './TopCards';
import { topEpics } from './topEpics';

interface Props {
  wiring: Wiring;
  portfolio: Portfolio;
  asOf: Instant | null;
  config: GadgetConfig;
}

/** No ages in a tile: it has no room to say them, and asking for them costs requests. */
const unknown = (): number => NaN;

/** The states with their counts, and the top cards of the one that is chosen; another is chosen by a press. */
export function KanbanBody({ wiring, portfolio, asOf, config }: Props) {
  const [state, choose] = useState(config.kanban.state);
  const { uses, fault, refresh } = useWip(asOf, wiring.wip.length > 0);
  const chosen = useMemo(() => chosenStreams(config.streams, wiring.streams), [config, wiring]);
  const facts = useMemo(() => ({ wiring, portfolio, calendar: makeCalendar(wiring.cadence), wip: uses }), [wiring, portfolio, uses]);
  const model = useMemo(() => kanbanOf(facts, { ...DEFAULT_QUERY, ...NO_FILTERS, streams: config.streams === 'all' ? [] : config.streams }, unknown), [facts, config]);
  const missing = sayMissing(chosen.missing);
  const top = useMemo(() => topEpics(facts, model, KANBAN_STATES.indexOf(state)), [facts, model, state]);
  if (chosen.names.length === 0) return <p className="il-calm" data-testid="empty">None of the chosen value streams is there for you. Edit the gadget to choose others.</p>;
  return (
    <>
      <p className="il-subtle il-small" data-testid="scope">{sayScope(config.streams, chosen)}</p>
      {missing && <p className="il-note" data-testid="streams-missing">{missing}</p>}
      {fault && (
        <p className="il-note" data-testid="wip-fault">
          How full the WIP limits are could not be read. <TextButton onPress={refresh}>Try again</TextButton>
        </p>
      )}
      <KanbanCounts facts={facts} totals={model.totals} streams={config.streams === 'all' ? null : wiring.streams.filter((_, index) => chosen.flags[index] === 1)} chosen={state} onChoose={choose} />
      <TopCards facts={facts} state={state} top={top} total={model.totals[KANBAN_STATES.indexOf(state)] ?? 0} />
      <p>
        <TextButton testId="open-kanban" onPress={() => void openTab('/kanban').catch(() => undefined)}>
          Open the Kanban
        </TextButton>
      </p>
    </>
  );
}
