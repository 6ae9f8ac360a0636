import { ReasonForm, type ReasonWords } from './ReasonForm';

interface Props {
  busy: boolean;
  onDecline: (reason: string) => void;
  onCancel: () => void;
}

const WORDS: ReasonWords = {
  question: 'Why is it declined?',
  help: 'The epic owner sees this, and it goes into the ledger.',
  missing: 'Give a reason, so that the epic owner knows what to change.',
  confirm: 'Decline',
};

/** Asks why a request is declined; nothing is declined without a reason. */
export const DeclineForm = ({ busy, onDecline, onCancel }: Props) => <ReasonForm words={WORDS} name="decline" danger busy={busy} onGive={onDecline} onCancel={onCancel} />;
