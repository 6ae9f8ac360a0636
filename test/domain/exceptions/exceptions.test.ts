import fc from 'fast-check';
import { decideException, decideExceptionProblem, exceptionPis, exceptionProblem, requestException, standsOn } from '../../../src/domain';
import { anException } from '../../builders/anException';
import { situation } from '../arbitraries';
import { admission, CALENDAR, POLICY, TODAY } from '../story';

const keys = (today: string, leadDays: number, held = null as Parameters<typeof exceptionPis>[3]) => exceptionPis(CALENDAR, today, { leadDays }, held).map(({ key }) => key);

describe('the PIs that an exception can be asked for', () => {
  test.each([
    ['the running one, while the next still takes epics in', TODAY, 14, null, ['2026.4']],
    ['on the day of the next one’s cutoff still no more', '2026-12-21', 14, null, ['2026.4']],
    ['from the day after it both', '2026-12-22', 14, null, ['2026.4', '2027.1']],
    ['with long lead days, each whose cutoff has passed', TODAY, 180, null, ['2026.4', '2027.1', '2027.2']],
    ['none on the first day of a PI that takes epics in until then', '2027-01-04', 0, null, []],
    ['the running one from its second day, without lead days', '2027-01-05', 0, null, ['2027.1']],
    ['not the one that the epic is admitted to', '2026-12-22', 14, admission({ pi: '2027.1' }), ['2026.4']],
    ['none that comes after the one that the epic is admitted to', '2026-12-22', 14, admission({ pi: '2026.4' }), []],
    ['all, while admission is only asked for', '2026-12-22', 14, admission({ pi: '2027.1', state: 'requested' }), ['2026.4', '2027.1']],
    ['all, once admission was declined', '2026-12-22', 14, admission({ pi: '2027.1', state: 'declined' }), ['2026.4', '2027.1']],
    ['all, where the PI that it is admitted to is gone', '2026-12-22', 14, admission({ pi: '2026.9' }), ['2026.4', '2027.1']],
  ])('%s', (_, today, leadDays, held, expected) => expect(keys(today, leadDays, held)).toEqual(expected));
});

describe('asking for an exception', () => {
  const ask = { pi: '2026.4', reason: 'The regulator asks for it', today: TODAY, calendar: CALENDAR, policy: POLICY, admission: null, exception: null };
  const granted = anException({ state: 'granted', expiresOn: '2026-12-11', version: 2 });

  test.each([
    ['for the running PI', ask],
    ['for a later PI whose intake has closed', { ...ask, today: '2026-12-22', pi: '2027.1' }],
    ['again, after one was refused', { ...ask, exception: anException({ state: 'refused' }) }],
    ['again, after one has expired', { ...ask, today: '2026-12-12', exception: granted }],
    ['while the epic is admitted to a later PI', { ...ask, admission: admission({ pi: '2027.1' }) }],
  ])('%s: nothing against it', (_, given) => expect(exceptionProblem(given)).toBeNull());

  test.each([
    ['a PI that still takes epics in', { ...ask, pi: '2027.1' }, 'bad-input', 'PI 2027.1 still takes epics in, until 21 Dec. Ask for admission.'],
    ['a PI whose intake is to open', { ...ask, pi: '2027.2' }, 'bad-input', 'Intake for PI 2027.2 opens on 22 Dec. Ask for admission then.'],
    ['a PI that is over', { ...ask, pi: '2026.3' }, 'bad-input', 'PI 2026.3 ended on 20 Sep. Choose a PI that is still to end.'],
    ['a PI that is not there', { ...ask, pi: '2026.9' }, 'bad-input', 'The cadence has no PI 2026.9. Choose one of the list.'],
    ['what is asked for already', { ...ask, exception: anException() }, 'conflict', 'An exception for PI 2026.4 is asked for already.'],
    ['what is granted already', { ...ask, exception: granted }, 'conflict', 'An exception for PI 2026.4 is granted already.'],
    ['what is granted, on its last day', { ...ask, today: '2026-12-11', exception: granted }, 'conflict', 'An exception for PI 2026.4 is granted already.'],
    ['an epic that is admitted', { ...ask, admission: admission({ pi: '2026.4' }) }, 'conflict', 'The epic is admitted to PI 2026.4, so it needs no exception for PI 2026.4.'],
    ['an epic that is admitted to an earlier PI', { ...ask, admission: admission({ pi: '2026.3' }) }, 'conflict', 'The epic is admitted to PI 2026.3, so it needs no exception for PI 2026.4.'],
  ])('%s', (_, given, code, message) => expect(exceptionProblem(given)).toEqual({ code, message, problems: [{ path: 'pi', message }] }));

  test('a missing reason is told at its field, beside what else is wrong', () => {
    const reason = { path: 'reason', message: 'Give a reason: why can the epic not wait for the next PI?' };
    expect(exceptionProblem({ ...ask, reason: ' \n' })).toEqual({ code: 'bad-input', message: reason.message, problems: [reason] });
    expect(exceptionProblem({ ...ask, reason: '', pi: '2026.3' })?.problems?.map(({ path }) => path)).toEqual(['pi', 'reason']);
    expect(exceptionProblem({ ...ask, reason: '', exception: anException() })).toMatchObject({ code: 'conflict', problems: [{ path: 'pi' }, reason] });
  });

  test('nothing of a grant that no day is kept of is asked again while its PI lasts', () => {
    const open = anException({ state: 'granted' });
    expect(exceptionProblem({ ...ask, today: '2027-01-03', exception: open })?.code).toBe('conflict');
  });

  test('makes a record that goes on from the one before', () => {
    const asked = { issueId: '20001', pi: '2026.4', reason: ` ${anException().reason} `, by: 'erin', at: '2026-11-20T10:00:00.000Z' };
    expect(requestException({ ...asked, previous: null })).toEqual(anException());
    expect(requestException({ ...asked, previous: anException({ state: 'refused', version: 4 }) })).toEqual(anException({ version: 5 }));
  });
});

describe('deciding on an exception', () => {
  const exception = anException({ version: 3 });
  const grant = { exception, version: 3, decision: 'grant' as const, answer: null, expiresOn: null, today: TODAY, calendar: CALENDAR };
  const refuse = { ...grant, decision: 'refuse' as const, answer: 'It can wait' };
  const later = { ...grant, today: '2026-12-22', exception: { ...exception, pi: '2027.1' } };

  test.each([
    ['a grant', grant],
    ['a grant on the last day of the PI', { ...grant, today: '2027-01-03' }],
    ['a grant that expires today', { ...grant, expiresOn: TODAY }],
    ['a grant that expires with the PI', { ...grant, expiresOn: '2027-01-03' }],
    ['a grant for a PI to come, from its first day', { ...later, expiresOn: '2027-01-04' }],
    ['a refusal', refuse],
    ['a refusal after the PI', { ...refuse, today: '2027-02-01' }],
    ['a refusal for a PI that is gone', { ...refuse, exception: { ...exception, pi: '2026.9' } }],
  ])('%s: nothing against it', (_, given) => expect(decideExceptionProblem(given)).toBeNull());

  const days = (from: string, name: string) => `Choose a day from ${from}, when ${name} ends.`;
  test.each([
    ['nothing to decide', { ...grant, exception: null }, 'conflict', 'There is no exception to decide: nobody has asked for one.', undefined],
    ['what is granted', { ...grant, exception: anException({ state: 'granted', version: 3 }) }, 'conflict', 'The exception is decided already: it was granted.', undefined],
    ['what is refused', { ...refuse, exception: anException({ state: 'refused', version: 3 }) }, 'conflict', 'The exception is decided already: it was refused.', undefined],
    ['what was asked for anew', { ...grant, version: 2 }, 'conflict', 'The exception has changed since you opened it. Look at it again, then decide.', undefined],
    ['a grant after the PI', { ...grant, today: '2027-01-04' }, 'conflict', 'PI 2026.4 ended on 3 Jan, so an exception for it lets nothing start. Refuse it.', undefined],
    ['a grant for a PI that is gone', { ...grant, exception: { ...exception, pi: '2026.9' } }, 'conflict', 'The cadence no longer has a PI 2026.9. Refuse the exception; the epic owner can ask for another PI.', undefined],
    ['a refusal without an answer', { ...refuse, answer: '  ' }, 'bad-input', 'Give an answer when you refuse, so that the epic owner knows why.', 'answer'],
    ['a grant that expired yesterday', { ...grant, expiresOn: '2026-11-23' }, 'bad-input', days('24 Nov to 3 Jan 2027', 'PI 2026.4'), 'expiresOn'],
    ['a grant beyond the PI', { ...grant, expiresOn: '2027-01-04' }, 'bad-input', days('24 Nov to 3 Jan 2027', 'PI 2026.4'), 'expiresOn'],
    ['a grant that expires before its PI begins', { ...later, expiresOn: '2027-01-03' }, 'bad-input', days('4 Jan 2027 to 28 Mar 2027', 'PI 2027.1'), 'expiresOn'],
    ['a day that there is not', { ...grant, expiresOn: '2026-11-31' }, 'bad-input', days('24 Nov to 3 Jan 2027', 'PI 2026.4'), 'expiresOn'],
  ])('%s', (_, given, code, message, path) => {
    expect(decideExceptionProblem(given)).toEqual({ code, message, ...(path === undefined ? {} : { problems: [{ path, message }] }) });
  });

  const at = '2026-11-24T09:00:00.000Z';
  test.each([
    ['granted to the end of its PI', { decision: 'grant' as const, answer: null, expiresOn: null }, { state: 'granted', answer: null, expiresOn: '2027-01-03' }],
    ['granted to an earlier day, with a word', { decision: 'grant' as const, answer: ' Be quick ', expiresOn: '2026-12-11' }, { state: 'granted', answer: 'Be quick', expiresOn: '2026-12-11' }],
    ['refused', { decision: 'refuse' as const, answer: 'It can wait', expiresOn: '2026-12-11' }, { state: 'refused', answer: 'It can wait', expiresOn: null }],
  ])('%s', (_, decision, expected) => {
    expect(decideException(exception, decision, '2027-01-03', 'sam', at)).toEqual({ ...exception, ...expected, decidedBy: 'sam', decidedAt: at, version: 4 });
  });
});

test.each([
  ['granted, on the first day of its PI', { state: 'granted' as const }, '2026-09-21', true],
  ['granted, on the last day of its PI', { state: 'granted' as const }, '2027-01-03', true],
  ['granted, before its PI', { state: 'granted' as const }, '2026-09-20', false],
  ['granted, after its PI', { state: 'granted' as const }, '2027-01-04', false],
  ['granted, on the day it expires', { state: 'granted' as const, expiresOn: '2026-12-11' }, '2026-12-11', true],
  ['granted, the day after', { state: 'granted' as const, expiresOn: '2026-12-11' }, '2026-12-12', false],
  ['asked for', {}, TODAY, false],
  ['refused', { state: 'refused' as const }, TODAY, false],
  ['granted for a PI that is gone', { state: 'granted' as const, pi: '2026.9' }, TODAY, false],
])('an exception that is %s: stands %#', (_, overrides, today, stands) => expect(standsOn(anException(overrides), CALENDAR, today)).toBe(stands));

test('in any situation, a PI is open to exceptions or to admission, never to both, and what is granted stands on each day of its PI', () => {
  fc.assert(
    fc.property(situation, ({ calendar, today, policy }) => {
      const pis = exceptionPis(calendar, today, policy, null);
      expect(pis.map(({ seq }) => seq)).not.toContain(calendar.openPi(today, policy.leadDays).seq);
      for (const pi of pis) {
        expect(exceptionProblem({ pi: pi.key, reason: 'Why', today, calendar, policy, admission: null, exception: null })).toBeNull();
        const granted = decideException(anException({ pi: pi.key }), { decision: 'grant', answer: null, expiresOn: null }, pi.end, 'sam', `${today}T09:00:00.000Z`);
        expect([standsOn(granted, calendar, pi.start), standsOn(granted, calendar, pi.end)]).toEqual([true, true]);
      }
    }),
  );
});
