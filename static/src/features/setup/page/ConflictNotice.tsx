import Button from '@atlaskit/button/new';
import SectionMessage from '@atlaskit/section-message';
import { forwardRef } from 'react';
import { diffSettings } from '../../../../../src/domain/settings';
import type { Catalogue } from '../catalogue/Catalogue';
import { mergeSettings } from '../state/mergeSettings';
import type { SetupAction } from '../state/setupReducer';
import type { Conflict, SetupState } from '../state/setupState';
import { ClashChoices } from './ClashChoices';
import { useName } from './useName';

interface Props {
  state: SetupState;
  conflict: Conflict;
  catalogue: Catalogue;
  dispatch: (action: SetupAction) => void;
}

/**
 * Somebody else saved first: what they changed, whose stands where both changed the same section, and the way on. A dialog that is
 * part of the page, for a floating one would be out of sight: the host makes the app's frame as tall as the form.
 */
export const ConflictNotice = forwardRef<HTMLDivElement, Props>(function ConflictNotice({ state, conflict, catalogue, dispatch }, ref) {
  const { theirs } = conflict;
  const before = state.base?.settings ?? null;
  const who = useName(theirs.savedBy);
  const { clashing } = mergeSettings(before, theirs.settings, state.draft);
  return (
    <div ref={ref} tabIndex={-1} role="dialog" aria-label={`${who} saved first`} className="setup-summary" data-testid="setup-conflict">
      <SectionMessage appearance="warning" title={`${who} saved while you were editing`} headingLevel="h2">
        <p>Nothing of yours is lost, and nothing is saved until you press Save again. Revision {theirs.revision} by {who} changed:</p>
        <ul className="setup-summary-list">
          {diffSettings(before, theirs.settings, catalogue).map((change) => <li key={change.path + change.text}>{change.text}</li>)}
        </ul>
        <ClashChoices clashing={clashing} choice={conflict.choice} who={who} onChoose={(section, side) => dispatch({ type: 'choose', section, side })} />
        <div className="setup-conflict-buttons">
          <Button appearance="primary" onClick={() => dispatch({ type: 'merge' })} testId="conflict-merge">Merge and keep editing</Button>
          <Button appearance="subtle" onClick={() => dispatch({ type: 'take-theirs' })} testId="conflict-discard">Discard my changes</Button>
        </div>
      </SectionMessage>
    </div>
  );
});
