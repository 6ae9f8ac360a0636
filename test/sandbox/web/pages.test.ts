import fc from 'fast-check';
import { faultOf, sayFault } from '../../../sandbox/web/api/http';
import { quoteJql } from '../../../sandbox/web/api/quoteJql';
import { configOf, nextMacroId, putMacro } from '../../../sandbox/web/pages/confluence/macros';
import { addGadget, configureGadget, removeGadget } from '../../../sandbox/web/pages/dashboard/gadgets';
import { adfOf, adfText } from '../../../sandbox/web/pages/issue/adf';
import { isInternal, kindOf, textOfField, valueOfText } from '../../../sandbox/web/pages/issue/fieldKinds';
import { groupLinks } from '../../../sandbox/web/pages/issue/groupLinks';
import { issueListJql } from '../../../sandbox/web/pages/projects/issueListJql';
import { readConfiguration } from '../../../sandbox/web/pages/workflows/readConfiguration';

const field = (custom: string) => ({ id: 'customfield_1', name: 'F', custom: true, schema: { type: 'x', custom: `com.atlassian.jira.plugin.system.customfieldtypes:${custom}` } });

describe('faults', () => {
  it('take Jira’s messages and its complaints by field', () => {
    const fault = faultOf(400, { errorMessages: ['Intake is closed.'], errors: { duedate: 'No date.' } });
    expect(fault).toEqual({ status: 400, messages: ['Intake is closed.'], fields: { duedate: 'No date.' } });
    expect(sayFault(fault)).toBe('Intake is closed. No date.');
  });
  it('take the sandbox’s own message, in either form', () => {
    expect(faultOf(400, { error: 'No such day.' }).messages).toEqual(['No such day.']);
    expect(faultOf(400, { error: { message: 'No such day.' } }).messages).toEqual(['No such day.']);
  });
  it.each([null, 'oops', {}, { errorMessages: [] }])('always say something: %j', (body) => {
    expect(sayFault(faultOf(502, body))).toBe('The sandbox answered 502.');
  });
});

describe('the issue list’s JQL', () => {
  it.each([
    ['', 'project = "PAY" ORDER BY key ASC'],
    [' refund ', 'project = "PAY" AND summary ~ "refund*" ORDER BY key ASC'],
    ['pay-12', 'project = "PAY" AND key = "PAY-12" ORDER BY key ASC'],
  ])('for "%s"', (text, jql) => expect(issueListJql('PAY', text)).toBe(jql));

  it('never lets a value out of its quotes', () => {
    fc.assert(fc.property(fc.string(), (value) => JSON.stringify(quoteJql(value)) !== '' && /^"(?:[^"\\]|\\["\\])*"$/s.test(quoteJql(value))));
  });
});

describe('links', () => {
  const type = { name: 'Blocks', inward: 'is blocked by', outward: 'blocks' };
  const far = (key: string) => ({ id: key, key, fields: {} });
  it('stand under the words of their side', () => {
    const groups = groupLinks([
      { id: '1', type, inwardIssue: far('DAT-1') },
      { id: '2', type, outwardIssue: far('MOB-1') },
      { id: '3', type, inwardIssue: far('SEC-1') },
      { id: '4', type },
    ]);
    expect(groups.map(({ words, issues }) => [words, issues.map(({ key }) => key)])).toEqual([
      ['is blocked by', ['DAT-1', 'SEC-1']],
      ['blocks', ['MOB-1']],
    ]);
  });
});

describe('fields', () => {
  it('are edited by their kind, and only shown where there is none', () => {
    expect(['float', 'url', 'textfield', 'datepicker', 'textarea', 'cascadingselect'].map((custom) => kindOf(field(custom)))).toEqual(['number', 'url', 'text', 'date', 'long', null]);
    expect(isInternal(field('gh-lexo-rank'))).toBe(true);
  });
  it('read as text, whatever Jira keeps in them', () => {
    expect(textOfField('number', 0)).toBe('0');
    expect(textOfField(null, null)).toBe('');
    expect(textOfField(null, [{ name: 'Sprint 1' }, { value: 'B' }, { displayName: 'Erin' }, {}])).toBe('Sprint 1, B, Erin');
  });
  it('empty with null, and send numbers as numbers', () => {
    expect([valueOfText('number', ' 8 '), valueOfText('number', ''), valueOfText('url', ' https://x '), valueOfText('text', '  ')]).toEqual([8, null, 'https://x', null]);
  });
  it('of rich text keep their lines on the way there and back', () => {
    const line = fc.string().filter((text) => !/[\r\n]/.test(text) && text.trim() !== '');
    fc.assert(fc.property(fc.array(line, { minLength: 1 }), (lines) => expect(adfText(adfOf(lines.join('\n')))).toBe(lines.join('\n').trim())));
    expect(adfText(null)).toBe('');
  });
});

describe('gadgets', () => {
  it('get ids of their own, take a configuration, and go', () => {
    const two = addGadget(addGadget([], 'a'), 'a');
    expect(two.map(({ id }) => id)).toEqual(['10001', '10002']);
    expect(configureGadget(two, '10002', { pi: 1 })[1]).toMatchObject({ config: { pi: 1 } });
    expect(addGadget(removeGadget(two, '10001'), 'b').map(({ id }) => id)).toEqual(['10002', '10003']);
  });
});

describe('macros', () => {
  it('are put in place of themselves or behind the others', () => {
    const one = putMacro([], { id: nextMacroId([]), moduleKey: 'm' });
    expect(putMacro(one, { id: '1', moduleKey: 'm', config: { a: 1 } })).toEqual([{ id: '1', moduleKey: 'm', config: { a: 1 } }]);
    expect(nextMacroId(one)).toBe('2');
  });
  it.each([undefined, null, {}, { config: 'text' }])('refuse to save %j', (payload) => expect(() => configOf(payload)).toThrow('{ config: {…} }'));
});

describe('a rule’s configuration', () => {
  it('is what the app’s callback returns', async () => {
    await expect(readConfiguration(async () => '{"rule":"ready"}')).resolves.toEqual({ kind: 'save', configuration: '{"rule":"ready"}' });
  });
  it('is none for an app that registered nothing', async () => {
    await expect(readConfiguration(null)).resolves.toEqual({ kind: 'save', configuration: null });
  });
  it('is vetoed by undefined', async () => {
    await expect(readConfiguration(async () => undefined)).resolves.toEqual({ kind: 'veto' });
  });
  it.each([
    ['an object', async () => ({ rule: 'ready' }), 'must return a string'],
    ['more than 32 KB', async () => 'ä'.repeat(17_000), '32 KB'],
    ['an error', async () => Promise.reject(new Error('Choose a rule.')), 'Choose a rule.'],
  ])('is refused for %s', async (_what, read, words) => {
    await expect(readConfiguration(read)).resolves.toMatchObject({ kind: 'fault', message: expect.stringContaining(words) as string });
  });
});
