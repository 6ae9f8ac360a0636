/** What the order and the signs mean. */
export const KanbanLegend = () => (
  <details className="bd-legend">
    <summary>Legend</summary>
    <ul className="bd-legend-list">
      <li>Cards stand in the order of their WSJF, the highest first; those alike by how long they have been in their state.</li>
      <li>✓ Ready: every readiness criterion holds. ◔ So many are still to complete. ○ Nobody has looked yet.</li>
      <li>The days beside it: how long the card has been in its state.</li>
      <li>WIP counts all epics that hold a place under the limit, those that you can’t see among them. ▲ More than the limit.</li>
      <li>While a card is moved: ✓ allowed, ✕ the gate refuses, ▲ WIP is full, – no transition leads there.</li>
    </ul>
  </details>
);
