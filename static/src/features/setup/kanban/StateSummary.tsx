import type { StatusMapping } from '../../../../../src/contract';
import type { Catalogue } from '../catalogue/Catalogue';
import { stateChoices } from './kanbanGroups';

/** The Portfolio Kanban as it stands: its six states in order, each with the statuses that count as it. */
export function StateSummary({ mapped, statuses }: { mapped: readonly StatusMapping[]; statuses: Catalogue['statuses'] }) {
  const names = (state: string): string[] =>
    mapped.filter((mapping) => mapping.state === state).map((mapping) => statuses.find((status) => status.id === mapping.statusId)?.name ?? `Status ${mapping.statusId}`);
  return (
    <ol className="setup-states" aria-label="Portfolio Kanban as mapped">
      {stateChoices.slice(1).map(({ value, label }) => (
        <li key={value} className={names(value).length > 0 ? 'setup-state' : 'setup-state setup-state-empty'}>
          <strong>{label.replace(/ \(.*/, '')}</strong>
          <span>{names(value).join(', ') || 'No status'}</span>
        </li>
      ))}
    </ol>
  );
}
