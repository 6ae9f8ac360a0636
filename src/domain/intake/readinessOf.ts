import type { Mark, Pi, ReadinessCriterion, ReadinessItem, ValueStream } from '../../contract';
import type { Calendar } from '../cadence';
import { isSet } from './isSet';
import { numberOf } from './numberOf';
import type { Provider } from './providerStanding';
import { sayProviders } from './providerStanding';
import { whoFor } from './who';

/** What the criteria are held against. */
export interface ReadinessFacts {
  typeId: string;
  stream: Pick<ValueStream, 'name'> | null;
  /** Jira's fields by id, as it returns them. One that is not there is empty. */
  fields: Readonly<Record<string, unknown>>;
  /** Items ticked and sign-offs given. */
  marks: readonly Mark[];
  /** Those in other streams. */
  providers: readonly Provider[];
  /** By when providers must be in: the PI that the epic is admitted to or asks for, else the one whose intake is open. */
  pi: Pi;
  calendar: Calendar;
}

/**
 * Each readiness criterion that is asked of the epic's type, held against what is known of it. A criterion's label names the
 * field ("Job size"), so that the text reads as a sentence.
 *
 * @example
 * readinessOf([{ id: 'size', kind: 'number-at-least', label: 'Job size', fieldId: 'customfield_1', minimum: 3 }], { ...facts, fields: { customfield_1: 2 } })
 * // [{ id: 'size', kind: 'number-at-least', label: 'Job size', met: false, text: 'Job size is 2; at least 3 is needed', who: 'Epic owner', … }]
 */
export function readinessOf(criteria: readonly ReadinessCriterion[], facts: ReadinessFacts): ReadinessItem[] {
  return criteria.filter((criterion) => isAskedOf(criterion, facts.typeId)).map((criterion) => {
    const { id, kind, label } = criterion;
    const { met, text, mark = null } = find(criterion, facts);
    return { id, kind, label, met, text: `${label}${text}`, who: whoFor(criterion, facts.stream), mark, act: null };
  });
}

/**
 * Whether a criterion is asked of an issue type: of those that it names, or of all where it names none.
 *
 * @example isAskedOf({ ...criterion, typeIds: ['10001'] }, '10002') // false
 */
export const isAskedOf = ({ typeIds = [] }: Pick<ReadinessCriterion, 'typeIds'>, typeId: string): boolean => typeIds.length === 0 || typeIds.includes(typeId);

interface Finding {
  met: boolean;
  text: string;
  mark?: ReadinessItem['mark'];
}

function find(criterion: ReadinessCriterion, facts: ReadinessFacts): Finding {
  switch (criterion.kind) {
    case 'field-set':
      return fieldSet(valueOf(facts, criterion.fieldId));
    case 'number-at-least':
      return numberAtLeast(valueOf(facts, criterion.fieldId), criterion.minimum);
    case 'checklist-item':
      return marked(facts.marks, criterion.id, ' is done', ' is not ticked');
    case 'sign-off':
      return marked(facts.marks, criterion.id, ' is signed off', ` waits for ${whoFor(criterion, facts.stream)}`);
    case 'providers-admitted': {
      const { met, text } = sayProviders(facts.providers, facts.pi, facts.calendar);
      return { met, text: `: ${text}` };
    }
  }
}

const valueOf = ({ fields }: ReadinessFacts, fieldId: string): unknown => (Object.hasOwn(fields, fieldId) ? fields[fieldId] : null);

const fieldSet = (value: unknown): Finding => (isSet(value) ? { met: true, text: ' is filled in' } : { met: false, text: ' is empty' });

function numberAtLeast(value: unknown, minimum: number): Finding {
  const number = numberOf(value);
  if (number !== null && number >= minimum) return { met: true, text: ` is ${number}` };
  if (number !== null) return { met: false, text: ` is ${number}; at least ${minimum} is needed` };
  return { met: false, text: `${isSet(value) ? ' is no number' : ' is empty'}; at least ${minimum} is needed` };
}

function marked(marks: readonly Mark[], criterionId: string, yes: string, no: string): Finding {
  const mark = marks.find((one) => one.criterionId === criterionId);
  return mark ? { met: true, text: yes, mark: { by: mark.by, at: mark.at } } : { met: false, text: no };
}
