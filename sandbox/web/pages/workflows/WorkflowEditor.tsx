import Lozenge from '@atlaskit/lozenge';
import { useState } from 'react';
import type { WorkflowTransitionView, WorkflowView } from '../../../types';
import { countWords, hasRules, ruleKinds } from './ruleKinds';
import { TransitionRules } from './TransitionRules';

const fromWords = ({ from }: WorkflowTransitionView): string => (from.length === 0 ? 'Any status' : from.map(({ name }) => name).join(', '));

function Way({ transition }: { transition: WorkflowTransitionView }) {
  return (
    <span className="way">
      <Lozenge>{fromWords(transition)}</Lozenge>
      <span aria-hidden="true">→</span>
      <span className="assistive">to</span>
      <Lozenge appearance="inprogress">{transition.to.name}</Lozenge>
    </span>
  );
}

/** The transition that is looked at first: one that a rule of the app stands on, if any. */
const firstId = ({ transitions }: WorkflowView): string => (transitions.find(hasRules) ?? transitions[0])?.id ?? '';

/** One workflow: its transitions on the left, the chosen one's rules on the right. */
export function WorkflowEditor({ workflow, reload }: { workflow: WorkflowView; reload(): void }) {
  const [chosenId, setChosenId] = useState(firstId(workflow));
  const chosen = workflow.transitions.find(({ id }) => id === chosenId);
  return (
    <div className="workflow">
      <section aria-label="Transitions">
        <ul className="transitions">
          {workflow.transitions.map((transition) => (
            <li key={transition.id}>
              <button
                type="button"
                className="transition-button"
                aria-pressed={transition.id === chosenId}
                data-testid={`transition-${transition.name}`}
                onClick={() => setChosenId(transition.id)}
              >
                <span className="transition-name">
                  {transition.name}
                  <span className="quiet">{hasRules(transition) ? ` · ${countWords(transition)}` : ''}</span>
                </span>
                <Way transition={transition} />
              </button>
            </li>
          ))}
        </ul>
      </section>
      {chosen ? (
        <div className="transition-detail">
          <h2>{chosen.name}</h2>
          <Way transition={chosen} />
          {ruleKinds.map((words) => (
            <TransitionRules key={`${chosen.id} ${words.kind}`} workflow={workflow} transition={chosen} words={words} reload={reload} />
          ))}
        </div>
      ) : null}
    </div>
  );
}
