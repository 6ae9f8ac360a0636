import { faultTitle } from '../../../static/src/ui/faultTitle';
import { saySpan } from '../../../static/src/ui/saySpan';
import { sayTime } from '../../../static/src/ui/sayTime';

describe('small words', () => {
  it('say a span with as few years as make it clear', () => {
    expect(saySpan('2026-04-06', '2026-06-28', '2026-11-24')).toBe('6 Apr – 28 Jun');
    expect(saySpan('2027-01-04', '2027-03-28', '2026-11-24')).toBe('4 Jan – 28 Mar 2027');
    expect(saySpan('2026-09-21', '2027-01-03', '2026-11-24')).toBe('21 Sep – 3 Jan 2027');
    expect(saySpan('2027-12-06', '2028-02-27', '2026-11-24')).toBe('6 Dec 2027 – 27 Feb 2028');
    expect(saySpan('2025-12-01', '2026-02-01', '2026-11-24')).toBe('1 Dec 2025 – 1 Feb');
  });

  it('say the time of the viewer', () => {
    expect(sayTime('2026-11-24T08:12:00.000Z', 'Europe/Berlin')).toBe('09:12');
    expect(sayTime('2026-11-24T23:30:00.000Z', 'Europe/Berlin')).toBe('00:30');
    expect(sayTime('nonsense')).toBe('–');
  });

  it('head a fault by its kind, or by what was tried', () => {
    expect(faultTitle({ code: 'conflict', message: '' }, 'save')).toBe('Somebody else was first');
    expect(faultTitle({ code: 'unavailable', message: '' }, 'read the verdict')).toBe('Could not read the verdict');
  });
});
