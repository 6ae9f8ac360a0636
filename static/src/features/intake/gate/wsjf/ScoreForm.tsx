import Button from '@atlaskit/button/new';
import { useState, type FormEvent } from 'react';
import type { WsjfView } from '../../../../../../src/contract';
import type { IntakeActions } from '../useIntakeActions';
import { meanwhile, scoreProblem, scoresFrom, textOf, type ScoreDraft } from './scoreDraft';
import { ScoreField } from './ScoreField';
import { wsjfRows, type Part } from './wsjfRows';

interface Props {
  wsjf: WsjfView;
  actions: IntakeActions;
  onClose: () => void;
}

/** Enters the parts that come from no Jira field. After a conflict it stays open: what was typed is kept, and what somebody else entered is told. */
export function ScoreForm({ wsjf, actions, onClose }: Props) {
  const [before] = useState(wsjf.scores);
  const [draft, setDraft] = useState<ScoreDraft>({});
  const [tried, setTried] = useState(false);
  const rows = wsjfRows(wsjf);
  const own = rows.filter(({ fromField }) => !fromField);
  const problemOf = (part: Part): string | null => scoreProblem(textOf(draft, wsjf.scores, part));
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (own.some(({ part }) => problemOf(part) !== null)) return;
    if (await actions.run({ name: 'score', scores: scoresFrom(draft, wsjf) })) onClose();
  };
  return (
    <form className="il-form" onSubmit={(event) => void submit(event)} noValidate>
      <div className="il-scores">
        {rows.map(({ part, name, value, fromField }, at) => (
          <ScoreField
            key={part}
            name={name}
            testId={`score-${part}`}
            value={fromField ? value : textOf(draft, wsjf.scores, part)}
            fixed={fromField}
            first={rows.findIndex((row) => !row.fromField) === at}
            problem={tried && !fromField ? problemOf(part) : null}
            note={meanwhile(draft, { before, now: wsjf.scores }, part)}
            onChange={(text) => setDraft((now) => ({ ...now, [part]: text }))}
          />
        ))}
      </div>
      <div className="il-actions-row">
        <Button type="submit" appearance="primary" testId="save-wsjf" isLoading={actions.busy === 'score'}>
          Save
        </Button>
        <Button appearance="subtle" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
