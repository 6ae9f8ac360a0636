import Button from '@atlaskit/button/new';
import Modal, { ModalBody, ModalFooter, ModalHeader, ModalTitle, ModalTransition } from '@atlaskit/modal-dialog';
import { Radio } from '@atlaskit/radio';
import { diffSettings } from '../../../../../src/domain/settings';
import type { Settings } from '../../../../../src/contract';
import type { Catalogue } from '../catalogue/Catalogue';
import { mergeSettings, type Side } from '../state/mergeSettings';
import type { SetupState } from '../state/setupState';
import type { SetupAction } from '../state/setupReducer';
import { titleOf, type Section } from '../state/sections';

interface Props {
  state: SetupState;
  catalogue: Catalogue;
  /** Who saved, by name where Jira told. */
  who: string;
  dispatch: (action: SetupAction) => void;
}

/** Somebody else saved first: what they changed, whose stands where both changed the same section, and the way on. */
export function ConflictDialog({ state, catalogue, who, dispatch }: Props) {
  const { conflict, base, draft } = state;
  return (
    <ModalTransition>
      {conflict ? (
        <Modal onClose={() => dispatch({ type: 'close-conflict' })} width="large" testId="setup-conflict">
          <ModalHeader hasCloseButton>
            <ModalTitle appearance="warning">{who} saved while you were editing</ModalTitle>
          </ModalHeader>
          <ModalBody>
            <TheirChanges base={base?.settings ?? null} theirs={conflict.theirs.settings} catalogue={catalogue} who={who} revision={conflict.theirs.revision} />
            <Clashes clashing={mergeSettings(base?.settings ?? null, conflict.theirs.settings, draft).clashing} choice={conflict.choice} who={who} onChoose={(section, side) => dispatch({ type: 'choose', section, side })} />
            <p>Nothing of yours is lost, and nothing is saved until you press Save again.</p>
          </ModalBody>
          <ModalFooter>
            <Button appearance="subtle" onClick={() => dispatch({ type: 'take-theirs' })} testId="conflict-discard">Discard my changes</Button>
            <Button appearance="primary" autoFocus onClick={() => dispatch({ type: 'merge' })} testId="conflict-merge">Merge and keep editing</Button>
          </ModalFooter>
        </Modal>
      ) : null}
    </ModalTransition>
  );
}

interface TheirProps {
  base: Settings | null;
  theirs: Settings;
  catalogue: Catalogue;
  who: string;
  revision: number;
}

const TheirChanges = ({ base, theirs, catalogue, who, revision }: TheirProps) => (
  <>
    <p>Revision {revision} by {who} changed:</p>
    <ul className="setup-summary-list">
      {diffSettings(base, theirs, catalogue).map((change) => <li key={change.path + change.text}>{change.text}</li>)}
    </ul>
  </>
);

interface ClashProps {
  clashing: readonly Section[];
  choice: Partial<Record<Section, Side>>;
  who: string;
  onChoose: (section: Section, side: Side) => void;
}

const Clashes = ({ clashing, choice, who, onChoose }: ClashProps) =>
  clashing.length === 0 ? (
    <p>You changed other sections, so both can stand.</p>
  ) : (
    <>
      <p>You both changed {clashing.length === 1 ? 'one section' : 'these sections'}. Choose whose stands:</p>
      {clashing.map((section) => (
        <fieldset key={section} className="setup-field setup-clash">
          <legend className="setup-label">{titleOf(section)}</legend>
          <div className="setup-radios setup-radios-inline">
            <Radio name={`clash-${section}`} value="mine" label="Mine" isChecked={choice[section] !== 'theirs'} onChange={() => onChoose(section, 'mine')} testId={`clash-${section}.mine`} />
            <Radio name={`clash-${section}`} value="theirs" label={`${who}’s`} isChecked={choice[section] === 'theirs'} onChange={() => onChoose(section, 'theirs')} testId={`clash-${section}.theirs`} />
          </div>
        </fieldset>
      ))}
    </>
  );
