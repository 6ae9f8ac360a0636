import { MoveBar } from '../../move/MoveBar';
import { MoveResult } from '../../move/MoveResult';
import type { MoveHandle } from '../../move/useMoveEpic';
import type { Lookup } from '../view/useLookup';
import type { BarMove } from './useBarMove';

/** Above the chart or table: the choice of a PI while one is made by keyboard or button, and what became of the last move, with the way back. */
export const MoveTools = ({ lookup: { wiring, calendar }, moves, move: { moving, epic, aim, move, cancel } }: { lookup: Lookup; moves: MoveHandle; move: BarMove }) => (
  <>
    <MoveResult moves={moves} calendar={calendar} onUndo={() => void moves.undo()} />
    {moving?.how === 'choice' && epic && <MoveBar key={moving.id} epic={epic} pis={wiring.pis} wiring={wiring} chosen={moving.pi} onChoose={aim} onMove={move} onCancel={cancel} />}
  </>
);
