import type { Commands, Desk } from './desk';

interface Subscribing {
  event: string;
  callback(payload: unknown): unknown;
}
interface Emitting {
  event: string;
  payload?: unknown;
}

/** Public events (between apps) and an app's own live in one bus but never mix. */
const publicName = (event: string): string => `public:${event}`;

/** Commands for events between the frames of a page. */
export function eventCommands(desk: Desk): Commands {
  const on = (nameOf: (event: string) => string) => async (payload: unknown) => {
    const { event, callback } = payload as Subscribing;
    const unsubscribe = desk.bus.on(nameOf(event), callback);
    desk.onGone(unsubscribe);
    return { unsubscribe };
  };
  const emit = (nameOf: (event: string) => string) => async (payload: unknown) => {
    const { event, payload: given } = payload as Emitting;
    desk.bus.emit(nameOf(event), given);
  };
  return { on: on(String), emit: emit(String), onPublic: on(publicName), emitPublic: emit(publicName) };
}
