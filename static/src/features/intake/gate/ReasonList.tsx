import type { Reason } from '../../../../../src/contract';

/** Every reason of a refusal, each with who can help. */
export function ReasonList({ reasons }: { reasons: Reason[] }) {
  return (
    <ul className="il-reasons">
      {reasons.map((reason) => (
        <li key={`${reason.code} ${reason.criterionId ?? ''}`} data-testid={`reason-${reason.code}`}>
          {sentence(reason.text)}
          {reason.who && <span className="il-subtle"> {reason.who} can help.</span>}
        </li>
      ))}
    </ul>
  );
}

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);
