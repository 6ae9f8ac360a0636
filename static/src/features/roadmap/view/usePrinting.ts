import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { RowWindow } from '../../../geometry/roadmap';

/** More rows than these would be a book, and a browser that stands still while it sets it. */
const MOST_PRINTED = 500;

/** Which rows are drawn, how many there is room for, and what to say of those that are not on paper. */
interface DrawnRows {
  window: RowWindow;
  drawn: number;
  note: string | null;
}

/** The rows to draw: those on screen, or as many as paper takes while the page is being printed. */
export function usePrinting(count: number, onScreen: RowWindow): DrawnRows {
  const printing = useIsPrinting();
  return printing ? printedRows(count) : { window: onScreen, drawn: count, note: null };
}

/**
 * The rows that are printed.
 *
 * @example printedRows(20_000).note // 'The first 500 of 20,000 rows. Filter the roadmap to print others.'
 */
export function printedRows(count: number): DrawnRows {
  const drawn = Math.min(count, MOST_PRINTED);
  return { window: { first: 0, end: drawn }, drawn, note: count > drawn ? `The first ${drawn} of ${count.toLocaleString('en')} rows. Filter the roadmap to print others.` : null };
}

function useIsPrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    // the browser takes the page as it stands when this returns
    const before = (): void => flushSync(() => setPrinting(true));
    const after = (): void => setPrinting(false);
    globalThis.addEventListener('beforeprint', before);
    globalThis.addEventListener('afterprint', after);
    return () => {
      globalThis.removeEventListener('beforeprint', before);
      globalThis.removeEventListener('afterprint', after);
    };
  }, []);
  return printing;
}
