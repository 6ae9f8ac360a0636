import SectionMessage, { SectionMessageAction } from '@atlaskit/section-message';
import { forwardRef } from 'react';
import type { SettingsChange } from '../../../../../src/contract';

interface Props {
  changes: readonly SettingsChange[];
  revision: number;
  onDismiss: () => void;
}

/** What a save changed, in the server's words. Takes the focus after saving. */
export const SavedMessage = forwardRef<HTMLDivElement, Props>(function SavedMessage({ changes, revision, onDismiss }, ref) {
  return (
    <div ref={ref} tabIndex={-1} role="status" className="setup-summary" data-testid="setup-changes">
      <SectionMessage
        appearance="success"
        title={`Saved as revision ${revision}`}
        headingLevel="h2"
        actions={[<SectionMessageAction key="dismiss" onClick={onDismiss}>Dismiss</SectionMessageAction>]}
      >
        {changes.length === 0 ? <p>Nothing was different from what was stored.</p> : null}
        <ul className="setup-summary-list">
          {changes.map((change) => <li key={change.path + change.text}>{change.text}</li>)}
        </ul>
      </SectionMessage>
    </div>
  );
});
