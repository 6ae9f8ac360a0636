/** A gadget on a person's dashboard. `config` is what its edit screen submitted last. */
export interface Gadget {
  id: string;
  moduleKey: string;
  config: Record<string, unknown> | null;
}

/** Adds a gadget behind the others, under an id that none of them has. */
export function addGadget(gadgets: Gadget[], moduleKey: string): Gadget[] {
  const last = Math.max(10000, ...gadgets.map(({ id }) => Number(id)));
  return [...gadgets, { id: String(last + 1), moduleKey, config: null }];
}

/** Puts a submitted configuration on a gadget. */
export const configureGadget = (gadgets: Gadget[], id: string, config: Record<string, unknown>): Gadget[] =>
  gadgets.map((gadget) => (gadget.id === id ? { ...gadget, config } : gadget));

/** Takes a gadget away. */
export const removeGadget = (gadgets: Gadget[], id: string): Gadget[] => gadgets.filter((gadget) => gadget.id !== id);
