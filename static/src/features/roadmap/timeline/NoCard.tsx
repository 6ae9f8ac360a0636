/** Stands for a card whose script could not be fetched. */
export const NoCard = ({ onClose }: { onClose: () => void }) => (
  <div className="rm-card" role="dialog" aria-label="Details" style={{ right: 24, top: 24 }}>
    <p>The details could not be fetched. Reload the page to try again.</p>
    <button type="button" className="il-textbutton" onClick={onClose}>
      Close
    </button>
  </div>
);
