import type { Reason } from '../../../../../src/contract';
import { sentence } from './sentence';

/** Every reason of a refusal, each with who can help, unless it names them itself. */
export function ReasonList({ reasons }: { reasons: Reason[] }) {
  return (
    <ul className="il-reasons">
      {reasons.map((reason) => (
        <li key={`${reason.code} ${reason.text}`} data-testid={`reason-${reason.code}`}>
          {sentence(reason.text)}
          {reason.who && !reason.text.includes(reason.who) && <span className="il-subtle"> {reason.who} can help.</span>}
        </li>
      ))}
    </ul>
  );
}
