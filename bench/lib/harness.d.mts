import type { Generated } from './generate.mjs';

export interface Chart<Data> {
  prepare?: (data: Generated) => Data | Promise<Data>;
  draw: (data: Data, place: HTMLElement) => void;
  probe: () => boolean;
  scrollTo?: (scroller: HTMLElement, top: number) => void;
}

export const VIEW: { width: number; height: number };
export function seen(selector: string): () => boolean;
export function seenOnCanvas(colour: readonly number[]): () => boolean;
export function install<Data>(chart: Chart<Data>): void;
