import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { Instant, PiKey, Wiring } from '../../../../../src/contract';
import { isBusy } from '../../../ui/reading/isBusy';
import type { Reading } from '../../../ui/reading/Reading';
import { useReading } from '../../../ui/reading/useReading';
import { valueOf } from '../../../ui/reading/valueOf';
import { useTabSearch } from '../../page/useTabSearch';
import { type ExceptionsHandle, useExceptions } from './exceptions/useExceptions';
import { chosenPi, piChoices, type PiOption } from './pi/piChoices';
import { type PiRecord, readPiIntake } from './state/readPiIntake';
import { type QueueHandle, useQueue } from './state/useQueue';

export interface IntakeTab {
  choices: readonly PiOption[];
  option: PiOption;
  choose: (pi: PiKey) => void;
  queue: QueueHandle;
  exceptions: ExceptionsHandle;
  reading: Reading<PiRecord>;
  /** Of the chosen PI; null until it is read. */
  record: PiRecord | null;
  /** When the oldest of what is on screen was read. */
  asOf: Instant | null;
  busy: boolean;
  refresh: () => void;
}

/** What the Intake tab shows: all requests and exceptions that wait, and the chosen PI's intake. The PI is in the page's address. */
export function useIntakeTab(wiring: Wiring): IntakeTab {
  const [search, setSearch] = useTabSearch('/intake');
  const choices = useMemo(() => piChoices(wiring), [wiring]);
  const option = chosenPi(choices, search);
  const { key } = option.pi;
  const { reading, refresh: readAgain } = useReading(useMemo(() => () => readPiIntake(key, wiring), [key, wiring]));
  // a run over many requests may end when another PI is on screen
  const latest = useRef(readAgain);
  useEffect(() => void (latest.current = readAgain), [readAgain]);
  const onDecided = useCallback(() => void latest.current(), []);
  const queue = useQueue(wiring, onDecided);
  const exceptions = useExceptions(wiring, onDecided);
  const read = valueOf(reading);
  const record = read?.pi === key ? read : null;
  const times = [valueOf(queue.list.reading)?.asOf, valueOf(exceptions.list.reading)?.asOf, record?.intake.asOf].filter((at) => at !== undefined);
  return {
    choices,
    option,
    choose: (pi) => setSearch(choices.find((choice) => choice.pi.key === pi)?.intake === 'open' ? '' : `?pi=${pi}`),
    queue,
    exceptions,
    reading,
    record,
    asOf: times.sort()[0] ?? null,
    busy: isBusy(queue.list.reading) || isBusy(reading) || isBusy(exceptions.list.reading),
    refresh: () => void Promise.all([readAgain(), queue.list.refresh(), exceptions.list.refresh()]),
  };
}
