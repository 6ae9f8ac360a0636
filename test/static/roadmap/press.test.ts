import { afterPress, type Press, type PressEvent } from '../../../static/src/features/roadmap/move/press';

const down = (touch: boolean): PressEvent => ({ type: 'down', epic: 3, x: 100, y: 100, touch });
const to = (x: number, y = 100): PressEvent => ({ type: 'moved', x, y });
const HELD: PressEvent = { type: 'held' };
const OVER: PressEvent = { type: 'over' };
const say = (press: Press | null): string => (press ? `${press.phase}${press.away ? ', away' : ''}` : 'nothing');

test.each<[string, PressEvent[], string]>([
  ['a mouse that only clicks', [down(false), to(103)], 'pressed'],
  ['a mouse that is led away', [down(false), to(106)], 'dragging, away'],
  ['a mouse that comes back still drags', [down(false), to(106), to(100)], 'dragging, away'],
  ['a mouse needs no long press', [down(false), HELD], 'pressed'],
  ['a mouse that only goes down the page', [down(false), to(100, 190)], 'pressed'],
  ['a finger that trembles', [down(true), to(104, 104)], 'pressed'],
  ['a finger that scrolls across', [down(true), to(110)], 'nothing'],
  ['a finger that scrolls down', [down(true), to(100, 112)], 'nothing'],
  ['a finger that scrolled is not held later', [down(true), to(112), HELD], 'nothing'],
  ['a finger that rests', [down(true), to(104, 104), HELD], 'dragging'],
  ['a finger that rests, then leads away', [down(true), HELD, to(140)], 'dragging, away'],
  ['a finger that leads far down while it drags', [down(true), HELD, to(101, 300)], 'dragging'],
  ['a pointer that is lifted, or that the browser took', [down(true), HELD, to(140), OVER], 'nothing'],
  ['moving with nothing held', [to(140), HELD], 'nothing'],
])('%s', (_, events, expected) => expect(say(events.reduce(afterPress, null as Press | null))).toBe(expected));
