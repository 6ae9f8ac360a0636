import { KANBAN_STATES } from '../../../../../src/domain/settings';
import { Choice } from '../../macro/config/Choice';
import type { KanbanChoice } from '../KanbanChoice';
import { STATE_TITLES } from '../view/stateTitles';

interface Props {
  chosen: KanbanChoice;
  onChange: (chosen: KanbanChoice) => void;
}

const OPTIONS = KANBAN_STATES.map((state) => ({ value: state, label: STATE_TITLES[state] }));

/** The state whose cards a tile begins with. */
export const KanbanOptions = ({ chosen: { state }, onChange }: Props) => <Choice id="gadget-kanban-state" label="Top cards of" value={state} options={OPTIONS} onChoose={(next) => onChange({ state: next })} />;
