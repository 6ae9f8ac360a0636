import type { Wiring } from '../../../../../src/contract';
import type { MacroZoom } from '../../../../../src/domain/roadmap/export';
import { sayHorizon } from '../view/MacroChart';

/** How close a roadmap can look. */
export const ZOOM_CHOICES: readonly { value: MacroZoom; label: string }[] = [
  { value: 'fit', label: 'Fit the page' },
  { value: 'pi', label: 'PIs' },
  { value: 'quarter', label: 'Quarters' },
  { value: 'iteration', label: 'Iterations' },
  { value: 'day', label: 'Days' },
];

/**
 * How far a roadmap can look, named by the PIs that it comes to today. The count is what is kept, so that it moves along.
 *
 * @example horizonChoices(wiring.pis)[1] // { value: '2', label: '2 PIs, now PI 2026.4 to PI 2027.1' }
 */
export function horizonChoices(pis: Wiring['pis']): { value: string; label: string }[] {
  const counted = pis.map((_, at) => ({ value: String(at + 1), label: `${at === 0 ? 'The running PI' : `${at + 1} PIs`}, now ${at === 0 ? (pis[0]?.name ?? '') : sayHorizon(at + 1, pis)}` }));
  return [...counted, { value: 'all', label: 'All that is planned, the past included' }];
}

/** @example horizonOf('all') // null */
export const horizonOf = (value: string): number | null => (value === 'all' ? null : Number(value));
