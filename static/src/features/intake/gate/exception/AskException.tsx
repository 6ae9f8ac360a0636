import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { KnownPi } from '../piOf';
import { ReasonForm, type ReasonWords } from '../ReasonForm';
import type { IntakeActions } from '../useIntakeActions';
import { useInPlace } from '../useInPlace';
import { PiChoiceField } from './PiChoiceField';

const WORDS: ReasonWords = {
  question: 'Why can’t it wait for the next intake?',
  help: 'Solution Portfolio Management reads this and decides. It goes into the ledger, and the epic counts as unplanned work.',
  missing: 'Give a reason: why can the epic not wait for the next PI?',
  confirm: 'Ask for an exception',
};

/** Asks for an exception: for which PI, and why. The form stays, with what was typed, until it has gone through. */
export function AskException({ pis, actions }: { pis: KnownPi[]; actions: IntakeActions }) {
  const place = useInPlace<'ask'>();
  const [chosen, setChosen] = useState<string | null>(null);
  const pi = pis.find(({ key }) => key === chosen) ?? pis[0];
  if (!pi) return null;
  if (!place.form) {
    return (
      <div className="il-actions">
        <Button spacing="compact" testId="ask-exception" aria-describedby="il-exception-words" autoFocus={place.left !== null} onClick={() => place.open('ask')}>
          Ask for an exception
        </Button>
        <p id="il-exception-words" className="il-subtle il-small">
          It lets the epic start although the intake for {pis.map(({ name }) => name).join(' or ')} has closed.
        </p>
      </div>
    );
  }
  const ask = async (reason: string) => {
    if (await actions.run({ name: 'ask-exception', pi, reason })) place.close();
  };
  return (
    <ReasonForm words={WORDS} name="exception" busy={actions.busy === 'ask-exception'} onGive={(reason) => void ask(reason)} onCancel={place.close}>
      <PiChoiceField pis={pis} chosen={pi} onChoose={(key) => setChosen(key)} />
    </ReasonForm>
  );
}
