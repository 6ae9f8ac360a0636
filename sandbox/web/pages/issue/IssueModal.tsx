import ModalDialog, { CloseButton, ModalBody, ModalTransition } from '@atlaskit/modal-dialog';
import { Anchor } from '../../parts/Anchor';
import { IssueBody } from './IssueBody';

/** An issue over the page, as an app asks for it with `ViewIssueModal`. */
export function IssueModal({ issueKey, close }: { issueKey: string; close(): void }) {
  return (
    <ModalTransition>
      <ModalDialog width="x-large" onClose={close} label={`Issue ${issueKey}`} testId="issue-modal">
        <ModalBody>
          <div className="issue-modal-bar">
            <Anchor href={`/browse/${issueKey}`} onClick={close}>
              Open {issueKey}
            </Anchor>
            <CloseButton onClick={close} />
          </div>
          <IssueBody issueKey={issueKey} asPage={false} />
        </ModalBody>
      </ModalDialog>
    </ModalTransition>
  );
}
