import type { WipUse } from '../../../../../../src/contract';
import { KeyLink } from '../../../../ui/KeyLink';
import { Lozenge } from '../../../../ui/Lozenge';
import { wipWords } from './wipWords';

/** How full the WIP limits are that the epic comes under when it starts, and who holds their places. */
export function WipBlock({ uses }: { uses: WipUse[] }) {
  if (uses.length === 0) return null;
  return (
    <section className="il-block" aria-labelledby="il-wip-title" data-testid="wip">
      <h3 id="il-wip-title" className="il-title">
        WIP limits
      </h3>
      <ul className="il-plain">
        {uses.map((use) => (
          <WipLine key={`${use.state} ${use.streamId ?? ''}`} use={use} />
        ))}
      </ul>
    </section>
  );
}

function WipLine({ use }: { use: WipUse }) {
  const { text, keys, more, full } = wipWords(use);
  const holders = [...keys.map((key) => <KeyLink key={key} issueKey={key} />), ...(more ? [more] : [])];
  return (
    <li data-testid={`wip-${use.streamId ?? 'portfolio'}`}>
      {text}
      {full && (
        <>
          {' '}
          <Lozenge label="Full" type="moved" />
        </>
      )}
      {holders.length > 0 && (
        <p className="il-subtle il-small il-phrase">
          Held by{' '}
          {holders.map((holder, at) => (
            <span key={typeof holder === 'string' ? holder : holder.key}>
              {at > 0 && (at === holders.length - 1 ? ' and ' : ', ')}
              {holder}
            </span>
          ))}
        </p>
      )}
    </li>
  );
}
