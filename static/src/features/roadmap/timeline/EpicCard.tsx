import { useEffect, useRef, type CSSProperties, type KeyboardEvent } from 'react';
import type { ChildProgress } from '../../../portfolio/progress/ChildProgress';
import { KeyLink } from '../../../ui/KeyLink';
import { cardFacts } from '../facts/cardFacts';
import { epicFacts, type FullLookup } from '../facts/epicFacts';
import { stateWords } from '../facts/stateWords';
import type { CardHandle, CardPlace } from './useCard';

interface Props {
  lookup: FullLookup;
  /** Undefined until it is known. */
  progress: ChildProgress | undefined;
  place: CardPlace;
  card: CardHandle;
  /** Puts the focus back on the chart. */
  onClose: () => void;
  /** Null where nothing can be moved. */
  onMove: ((epic: number) => void) | null;
}

/** What is known of an epic: dates and where they come from, state, PI, slack, what waits for it and for what it waits. */
export default function EpicCard({ lookup, progress, place, card, onClose, onMove }: Props) {
  const facts = epicFacts(lookup, place.epic);
  const state = lookup.portfolio.state[place.epic] ?? 255;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (place.pinned) box.current?.focus({ preventScroll: true });
  }, [place]);
  const onKeyDown = (event: KeyboardEvent): void => void (event.key === 'Escape' && onClose());
  return (
    <div ref={box} className="rm-card" role="dialog" aria-label={`${facts.key}, ${facts.summary}`} tabIndex={-1} data-testid="epic-card" style={cardStyle(place)} onPointerEnter={card.keep} onPointerLeave={card.onPointerLeave} onKeyDown={onKeyDown}>
      <p className="rm-card-head">
        <KeyLink issueKey={facts.key} />
        <span className={`rm-chip rm-state-${state}`}>
          <span aria-hidden="true">{stateWords(state).sign}</span> {facts.state}
        </span>
        {place.pinned && (
          <button type="button" className="rm-card-close" aria-label="Close" onClick={onClose}>
            ✕
          </button>
        )}
      </p>
      <p className="rm-card-title">{facts.summary}</p>
      <dl className="rm-card-facts">
        {cardFacts(lookup, place.epic, facts, progress).map(({ name, value, tone }) => (
          <div key={name} className={tone === 'bad' ? 'rm-bad' : undefined}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {onMove && (
        <button type="button" className="il-textbutton" data-testid="card-move" onClick={() => onMove(place.epic)}>
          Move to another PI (M)
        </button>
      )}
    </div>
  );
}

const WIDTH = 336;
const EDGE = 8;

/** Under the pointer, or above it where there is no room below. */
function cardStyle({ x, y }: CardPlace): CSSProperties {
  const left = Math.max(EDGE, Math.min(x + 12, window.innerWidth - WIDTH - EDGE));
  return y > window.innerHeight * 0.6 ? { left, bottom: window.innerHeight - y + 12 } : { left, top: y + 16 };
}
