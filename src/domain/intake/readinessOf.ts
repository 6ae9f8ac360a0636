import type { ReadinessCriterion, ReadinessItem } from '../../contract';
import { isSet } from './isSet';
import { numberOf } from './numberOf';

/**
 * Each readiness criterion, held against an epic's fields as Jira returns them, by field id. A field that is not there is
 * empty. A criterion's label names the field ("Job size"), so that the text reads as a sentence.
 *
 * @example
 * readinessOf([{ id: 'size', kind: 'number-at-least', label: 'Job size', fieldId: 'customfield_1', minimum: 3 }], { customfield_1: 2 })
 * // [{ id: 'size', label: 'Job size', met: false, text: 'Job size is 2; at least 3 is needed' }]
 */
export function readinessOf(criteria: readonly ReadinessCriterion[], fields: Readonly<Record<string, unknown>>): ReadinessItem[] {
  return criteria.map((criterion) => {
    const { id, label, fieldId } = criterion;
    const value = Object.hasOwn(fields, fieldId) ? fields[fieldId] : null;
    const finding = criterion.kind === 'field-set' ? fieldSet(value) : numberAtLeast(value, criterion.minimum);
    return { id, label, met: finding.met, text: `${label} ${finding.text}` };
  });
}

interface Finding {
  met: boolean;
  text: string;
}

const fieldSet = (value: unknown): Finding => (isSet(value) ? { met: true, text: 'is filled in' } : { met: false, text: 'is empty' });

function numberAtLeast(value: unknown, minimum: number): Finding {
  const number = numberOf(value);
  if (number !== null && number >= minimum) return { met: true, text: `is ${number}` };
  if (number !== null) return { met: false, text: `is ${number}; at least ${minimum} is needed` };
  return { met: false, text: `${isSet(value) ? 'is no number' : 'is empty'}; at least ${minimum} is needed` };
}
