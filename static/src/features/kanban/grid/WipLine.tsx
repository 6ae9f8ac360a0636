import type { WipWords } from '../facts/wipOf';

/** A WIP limit in words and as a bar. Full and too much are said, marked with a sign and hatched, so that colour is never alone. */
export const WipLine = ({ wip: { text, note, standing, share }, testId }: { wip: WipWords; testId?: string }) => (
  <span className={`kb-wip kb-wip-${standing}`}>
    <span className="kb-wip-text" data-testid={testId}>
      {standing === 'over' && <span aria-hidden="true">▲ </span>}
      {text}
      {note && ` · ${note}`}
    </span>
    {share !== null && (
      <span className="kb-bar" aria-hidden="true">
        <span className="kb-fill" style={{ width: `${Math.min(1, share) * 100}%` }} />
      </span>
    )}
  </span>
);
