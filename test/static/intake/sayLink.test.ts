import { sayPhrase } from '../../../static/src/features/intake/neighbours/Phrase';
import { type PlannedEnd, sayLink } from '../../../static/src/features/intake/neighbours/sayLink';
import type { LinkState } from '../../../src/domain/dependencies';

const end = (key: string, start: string | null, finish: string | null, more: Partial<PlannedEnd> = {}): PlannedEnd => ({ key, start, finish, pis: null, done: false, ...more });
const dat = end('DAT-1', '2026-09-21', '2027-01-17');
const pay = end('PAY-1', '2027-01-04', '2027-03-14');
const byPi = (key: string, start: string, finish: string) => end(key, '2027-01-04', '2027-06-20', { pis: { start, finish } });
const none = (key: string) => end(key, null, null);

describe('a dependency in words', () => {
  it.each<[LinkState, PlannedEnd, PlannedEnd, string]>([
    ['conflict', dat, pay, 'DAT-1 finishes on 17 Jan 2027, after PAY-1 starts on 4 Jan 2027'],
    ['conflict', byPi('DAT-2', 'PI 2027.1', 'PI 2027.2'), pay, 'DAT-2 is planned for PI 2027.2, but PAY-1 starts on 4 Jan 2027'],
    ['conflict', dat, byPi('PAY-2', 'PI 2026.3', 'PI 2026.4'), 'DAT-1 finishes on 17 Jan 2027, but PAY-2 is planned for PI 2026.3'],
    ['tight', end('DAT-3', '2026-09-21', '2026-11-29'), end('PAY-3', '2026-11-30', '2026-12-20'), 'DAT-3 finishes on 29 Nov and PAY-3 starts on 30 Nov, in the same PI'],
    ['unplanned', none('DAT-4'), pay, 'DAT-4 has no planned dates, and PAY-1 starts on 4 Jan 2027'],
    ['unplanned', none('DAT-4'), none('PAY-4'), 'DAT-4 has no planned dates'],
    ['fine', end('DAT-5', '2026-01-12', '2026-03-22'), pay, 'DAT-5 finishes on 22 Mar, before PAY-1 starts on 4 Jan 2027'],
    ['fine', dat, none('PAY-4'), 'PAY-4 has no planned dates; DAT-1 finishes on 17 Jan 2027'],
    ['settled', end('DAT-6', null, null, { done: true }), pay, 'DAT-6 is done'],
    ['settled', dat, end('PAY-6', null, null, { done: true }), 'PAY-6 is done'],
  ])('%s: %#', (state, provider, consumer, said) => expect(sayPhrase(sayLink(state, provider, consumer, '2026-11-24'))).toBe(said));

  it('makes a link of each key that it names', () => {
    expect(sayLink('conflict', dat, pay, '2026-11-24').filter((part) => typeof part !== 'string')).toEqual([{ key: 'DAT-1' }, { key: 'PAY-1' }]);
  });
});
