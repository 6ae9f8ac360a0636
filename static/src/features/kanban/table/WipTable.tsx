import type { KanbanFacts } from '../facts/KanbanModel';
import { wipOf } from '../facts/wipOf';
import { WipLine } from '../grid/WipLine';
import { stateName } from '../move/sayMove';

/** Every WIP limit that the viewer sees, and how full it is. */
export function WipTable({ facts: { wiring, wip } }: { facts: Pick<KanbanFacts, 'wiring' | 'wip'> }) {
  if (wiring.wip.length === 0) return <p className="il-subtle">No WIP limits are set. A Jira admin sets them in the set-up of Interlock.</p>;
  return (
    <div className="bd-wide" tabIndex={0} role="region" aria-label="WIP against limits, scrollable">
      <table className="bd-loads" data-testid="kanban-wip">
        <caption className="bd-links-title">WIP against limits</caption>
        <thead>
          <tr>
            <th scope="col">State</th>
            <th scope="col">In</th>
            <th scope="col">WIP</th>
          </tr>
        </thead>
        <tbody>
          {wiring.wip.map(({ state, streamId }) => {
            const words = wipOf({ limits: wiring.wip, uses: wip }, state, streamId);
            return (
              <tr key={`${state} ${streamId}`}>
                <th scope="row">{stateName(state)}</th>
                <td>{streamId === null ? 'The portfolio' : wiring.streams.find(({ id }) => id === streamId)?.name}</td>
                <td>{words && <WipLine wip={words} />}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
