import { checkSettings, EPIC_FIELDS, NO_FIELDS } from '../../../src/domain/settings';
import { epicFieldOptions } from '../../../static/src/features/setup/fields/epicFieldOptions';
import { proposedText } from '../../../static/src/features/setup/page/guideTexts';
import { sectionOf } from '../../../static/src/features/setup/state/sections';
import { problemsOf } from '../../../static/src/features/setup/state/shownProblems';
import { aCatalogue } from '../../builders/aCatalogue';
import { aSettings, FIELD } from '../../builders/aSettings';

const catalogue = aCatalogue();
const start = EPIC_FIELDS.find(({ id }) => id === 'start')!;
const finish = EPIC_FIELDS.find(({ id }) => id === 'finish')!;
const dates = [
  { id: 'duedate', name: 'Due date', type: 'date', custom: false },
  { id: 'customfield_2', name: 'Target end', type: 'date', custom: true },
  { id: 'customfield_1', name: 'Start date', type: 'date', custom: true },
  { id: 'customfield_3', name: 'Start date', type: 'date', custom: true },
  { id: 'customfield_4', name: 'Job size', type: 'number', custom: true },
];

test('only fields that fit are offered, none first; twins go with their ids, and the due date stands for no other finish', () => {
  expect(epicFieldOptions(dates, start).map(({ label }) => label)).toEqual(['None', 'Due date', 'Start date (customfield_1)', 'Start date (customfield_3)', 'Target end']);
  expect(epicFieldOptions(dates, finish).map(({ label }) => label)).toEqual(['Jira’s due date', 'Start date (customfield_1)', 'Start date (customfield_3)', 'Target end']);
});

test('all that is offered can be saved', () => {
  for (const field of EPIC_FIELDS) {
    for (const { value } of epicFieldOptions(catalogue.fields, field)) {
      expect(checkSettings(aSettings({ fields: { ...NO_FIELDS, [field.id]: value || null } }), catalogue)).toEqual([]);
    }
  }
});

test('a field that does not fit is a problem of the section, at the field', () => {
  const problems = checkSettings(aSettings({ fields: { ...aSettings().fields, start: FIELD.hypothesis } }), catalogue);
  expect(problemsOf(problems, 'fields').map(({ path }) => path)).toEqual(['fields.start']);
  expect([sectionOf('fields.start'), sectionOf('reading.browserCache')]).toEqual(['fields', 'reading']);
});

test('the guide says both sections in a line', () => {
  expect(proposedText('fields', aSettings(), catalogue)).toBe('Start date, Sprint, User-business value, Time criticality, Risk reduction, Job size');
  expect(proposedText('fields', aSettings({ fields: { ...aSettings().fields, start: 'customfield_9' } }), catalogue)).toContain('customfield_9');
  expect(proposedText('reading', aSettings(), catalogue)).toBe('Browsers may keep what their person has read');
  expect(proposedText('reading', aSettings({ reading: { browserCache: false } }), catalogue)).toBe('Browsers keep nothing');
});
