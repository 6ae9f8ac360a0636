import { compileExpression } from '../../../sandbox/expressions/compileExpression';
import type { Scope } from '../../../sandbox/expressions/compileNode';
import { CalendarDate, Instant } from '../../../sandbox/expressions/dates';
import { Entity, entity } from '../../../sandbox/expressions/Entity';

const status = (id: number, name: string) => entity('IssueStatus', String(id), { id, name, category: entity('StatusCategory', 'new', { key: 'new' }) });
const kept: Record<string, unknown> = { interlock: { admittedPi: '2026.4', wsjf: 7, tags: ['a', 'b'] } };
const values = {
  issue: entity('Issue', '10101', {
    id: 10101, key: 'PAY-1', summary: 'Instant refunds', status: status(10013, 'Ready'), assignee: null, labels: ['urgent', 'retail'],
    issueType: entity('IssueType', '10004', { id: 10004, name: 'Epic', hierarchyLevel: 1 }),
    dueDate: new CalendarDate('2026-12-24'), created: new Instant(Date.parse('2026-11-01T12:00:00Z'), 'Europe/Berlin'), customfield_10031: 5, customfield_10036: null,
    properties: new Entity('EntityProperties', (key) => kept[key] ?? null, '1', () => Object.keys(kept)),
  }),
  transition: entity('Transition', '41', { id: 41, from: status(10013, 'Ready'), to: status(10014, 'Implementing') }),
  config: { opens: '2026-11-23', statusIds: [10013], none: null },
};
const scope: Scope = { issue: 'Issue', transition: 'Transition', config: 'Any' };
/** Half past eleven in the evening in UTC: tomorrow in Berlin. */
const env = { values, now: new Date('2026-11-24T23:30:00Z'), timeZone: 'Europe/Berlin' };

const valueOf = (text: string): unknown => {
  const compiled = compileExpression(text, scope);
  if (!compiled.ok) throw new Error(`does not compile: ${compiled.error}`);
  const value = compiled.evaluate(env);
  return value instanceof CalendarDate ? value.day : value;
};

describe('an expression gives', () => {
  it.each<[string, unknown]>([
    ['true', true],
    ["'a' + 1", 'a1'],
    ['1 + 2 - 4', -1],
    ['-issue.issueType.hierarchyLevel', -1],
    // members: static, computed, optional
    ['issue.key', 'PAY-1'],
    ["issue['key']", 'PAY-1'],
    ["issue.properties['interlock'].admittedPi", '2026.4'],
    ["issue.properties.get('interlock').wsjf", 7],
    ['issue.properties.keys().length', 1],
    ["issue.properties['other']", null],
    ["issue.properties['other']?.admittedPi", null],
    ['issue.assignee?.displayName', null],
    ['issue.customfield_10031', 5],
    ['issue?.customfield_99999', null],
    ['config.statusIds[0]', 10013],
    ['config.notThere', null],
    // operators
    ['issue.status.id == 10013', true],
    ['issue.status.id === config.statusIds[0]', true],
    ['issue.status == transition.from', true],
    ['issue.status != transition.to', true],
    ['config.none == undefined && config.none == null', true],
    ["config.opens == 10013", false],
    ['issue.issueType.hierarchyLevel >= 1 && !(issue.issueType.hierarchyLevel > 1)', true],
    ['issue.customfield_10036 ?? 3', 3],
    ["issue.assignee || 'nobody'", 'nobody'],
    ["issue.issueType.hierarchyLevel == 1 ? 'epic' : 'other'", 'epic'],
    // methods
    ["issue.summary.includes('refund')", true],
    ["issue.key.indexOf('PAY-') == 0", true],
    ["['Epic', 'Story'].includes(issue.issueType.name)", true],
    ['config.statusIds.includes(issue.status.id)', true],
    ["config.statusIds.includes('10013')", false],
    ["issue.labels.some(label => label == 'urgent')", true],
    ["issue.labels.filter(l => l != 'urgent').map(l => l + '!').every(l => l == 'retail!')", true],
    ["Number('10013') == issue.status.id", true],
    ['issue.assignee?.displayName?.toLowerCase()', null],
    // days
    ['new Date().toCalendarDate()', '2026-11-25'],
    ['new Date().toCalendarDateUTC()', '2026-11-24'],
    ['new CalendarDate()', '2026-11-25'],
    ["new CalendarDate('2026-01-31').plusMonths(1)", '2026-02-28'],
    ["new CalendarDate('2026-03-01').minusDays(1)", '2026-02-28'],
    ["new Date() > new Date('2026-11-24T23:29:59Z')", true],
    ['new Date().minusDays(30) < issue.created', true],
    ['new Date().toCalendarDate() >= new CalendarDate(config.opens)', true],
    ["issue.dueDate == new CalendarDate('2026-12-24')", true],
    // let
    ["let pi = issue.properties['interlock']?.admittedPi; let today = new Date().toCalendarDate(); pi == '2026.4' && today < issue.dueDate", true],
  ])('%s is %j', (text, expected) => {
    expect(valueOf(text)).toEqual(expected);
  });
});

describe('an expression fails when it is evaluated', () => {
  it.each([
    ['issue.assignee.displayName', /nothing to read "displayName" of/],
    ['issue?.assignee.displayName', /nothing to read "displayName" of/],
    ["issue.properties['other'].admittedPi", /nothing to read "admittedPi" of/],
    ['issue.customfield_99999', /Issue has no "customfield_99999"/],
    ['config.opens < issue.dueDate', /Can't compare String to CalendarDate/],
    ['config.opens < config.opens', /Can't compare String to String/],
    ['config.none > 3', /Can't compare null to Number/],
    ["config.opens - 1", /Can't use - on String and Number/],
    ['new CalendarDate(config.none)', /takes a text, not null/],
    ["new CalendarDate('2026-02-30')", /"2026-02-30" is not a day/],
    ["new Date('tomorrow') > new Date()", /not a date and time/],
    ['config.statusIds[7]', /List has no "7"/],
    ['config.opens.some(x => true)', /String has no "some\(\)"/],
    ['config.none.includes(1)', /nothing to call "includes" of/],
    ['config.opens.includes(1)', /takes \(String\)/],
    ['config.statusIds == config.statusIds', /two lists or maps/],
  ])('%s', (text, words) => {
    const compiled = compileExpression(text, scope);
    if (!compiled.ok) throw new Error(`does not compile: ${compiled.error}`);
    expect(() => compiled.evaluate(env)).toThrow(words);
  });
});

describe('an expression is refused before it is evaluated', () => {
  it.each([
    ['', /must end in an expression/],
    ['issue.', /Unexpected token/],
    ['issue.comments.length > 0', /"comments" of Issue is beyond/],
    ['issue.issuetype.name', /"issuetype" of Issue is beyond/],
    ['issue.toString()', /"toString\(\)" of Issue is beyond/],
    ['issue.constructor', /"constructor" of Issue is beyond/],
    ['user.accountId', /"user" is beyond/],
    ['process.exit()', /"process" is beyond/],
    ['(() => 1)()', /a call of this form is beyond/],
    ['issue.key.startsWith("PAY")', /"startsWith\(\)" of String is beyond/],
    ['issue.labels.find(l => true)', /"find\(\)" of List is beyond/],
    ['config.tags.reduce((a, b) => a + b)', /"reduce\(\)" of Any is beyond/],
    ['issue.labels.some((a, b) => true)', /a function of this form is beyond/],
    ['issue.labels.some(l => { return true; })', /a function of this form is beyond/],
    ["issue.status.id == '10013'", /Number and String are never the same/],
    ["issue.status.id > '1'", /Can't compare Number to String/],
    ["issue.key < 'Q'", /Can't compare String to String/],
    ['new Date() < new CalendarDate()', /Can't compare Date to CalendarDate/],
    ['2 * 3', /"\*" is beyond/],
    ['1 in config', /"in" is beyond/],
    ['typeof issue', /"typeof" is beyond/],
    ['/a/', /is beyond/],
    ['`a`', /TemplateLiteral is beyond/],
    ['({ a: 1 })', /ObjectExpression is beyond/],
    ['new Map()', /new Map is beyond/],
    ['new Date(2026, 1)', /new Date is beyond/],
    ['config.x = 1', /AssignmentExpression is beyond/],
    ['const a = 1; a', /only "let name = value"/],
    ['let a; a', /only "let name = value"/],
    ['let { a } = config; a', /only "let name = value"/],
    ['let a = b; let b = 1; a', /"b" is beyond/],
    ['true; true', /ExpressionStatement is beyond/],
    ['let a = 1;', /must end in an expression/],
    ['if (true) { 1 }', /must end in an expression/],
    [`'${'x'.repeat(1000)}'`, /1002 characters/],
  ])('%s', (text, words) => {
    const compiled = compileExpression(text, scope);
    expect(compiled.ok ? 'it compiles' : compiled.error).toMatch(words);
  });
});
