import { useRef, useState } from 'react';
import type { Fault, Wiring } from '../../../../../src/contract';
import { ledgerCsv } from '../../../../../src/domain/ledger';
import { saveFile } from '../../roadmap/export/saveFile';
import { namesFor } from '../list/namesFor';
import type { LedgerReading } from '../list/readLedger';
import { readForCsv } from './readForCsv';

export type CsvState = { phase: 'idle' } | { phase: 'reading'; count: number } | { phase: 'done'; count: number } | { phase: 'failed'; fault: Fault };

export interface CsvHandle {
  state: CsvState;
  save: (reading: LedgerReading) => Promise<void>;
  /** Ends the reading; no file is made. */
  stop: () => void;
}

/** Excel reads UTF-8 only with this mark in front. */
const BYTE_ORDER_MARK = '\ufeff';

/** Reads what is not on screen yet, and hands all of it over as a file. A part of it is no file: it would be taken for the whole. */
export function useCsv(wiring: Pick<Wiring, 'cadence' | 'streams'>, name: string): CsvHandle {
  const [state, setState] = useState<CsvState>({ phase: 'idle' });
  const stopped = useRef(false);

  const save = async (reading: LedgerReading): Promise<void> => {
    stopped.current = false;
    setState({ phase: 'reading', count: reading.lines.length });
    const { lines, facts, fault } = await readForCsv(reading, (count) => {
      setState({ phase: 'reading', count });
      return !stopped.current;
    });
    if (stopped.current) return setState({ phase: 'idle' });
    if (fault) return setState({ phase: 'failed', fault });
    saveFile(name, new Blob([BYTE_ORDER_MARK, ledgerCsv(lines, namesFor(facts, wiring))], { type: 'text/csv;charset=utf-8' }));
    setState({ phase: 'done', count: lines.length });
  };

  return { state, save, stop: () => void (stopped.current = true) };
}
