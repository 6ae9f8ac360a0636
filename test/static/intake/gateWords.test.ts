import { admissionWords } from '../../../static/src/features/intake/gate/admissionWords';
import { calmSentence } from '../../../static/src/features/intake/gate/calmSentence';
import { countMissing } from '../../../static/src/features/intake/gate/readiness/countMissing';
import { reasonProblem } from '../../../static/src/features/intake/gate/reasonProblem';
import { targetOptions } from '../../../static/src/features/intake/gate/targetOptions';
import { aView, anAdmission } from './aView';

describe('the target picker', () => {
  it('offers the running PI and the next six, and says which intake is open', () => {
    const options = targetOptions(aView());
    expect(options.map((option) => option.value)).toEqual(['2026.4', '2027.1', '2027.2', '2027.3', '2027.4', '2027.5', '2028.1']);
    expect(options.slice(0, 3).map((option) => option.note)).toEqual([
      '21 Sep – 3 Jan 2027 · intake closed on 7 Sep',
      '4 Jan – 28 Mar 2027 · intake open until 21 Dec',
      '29 Mar – 20 Jun 2027 · intake opens on 22 Dec',
    ]);
  });

  it('shows a target that is no longer on offer', () => {
    expect(targetOptions(aView({ target: '2026.2' }))[0]).toEqual({ value: '2026.2', label: 'PI 2026.2', note: '6 Apr – 28 Jun' });
    expect(targetOptions(aView({ target: '2027.1' }))).toHaveLength(7);
  });
});

describe('the admission in words', () => {
  it('is by state, with the PI by name', () => {
    expect(admissionWords(aView({ admission: anAdmission() }))).toEqual({ text: 'Admitted', pi: 'PI 2027.1', type: 'new', reason: null });
    expect(admissionWords(aView({ admission: anAdmission({ state: 'requested' }) }))?.text).toBe('Waits for Solution Portfolio Management');
    expect(admissionWords(aView({ admission: anAdmission({ state: 'declined', reason: 'Too big' }) }))).toMatchObject({ text: 'Declined', reason: 'Too big' });
    expect(admissionWords(aView())).toBeNull();
  });

  it('falls back on the key of a PI that is not on offer', () => {
    expect(admissionWords(aView({ admission: anAdmission({ pi: '2025.2' }) }))?.pi).toBe('PI 2025.2');
  });
});

describe('readiness in words', () => {
  it('counts what is missing', () => {
    const [story] = aView().readiness;
    const item = (met: boolean) => ({ ...story!, met });
    expect(countMissing([])).toBe('No criteria are asked for.');
    expect(countMissing([item(true)])).toBe('The one criterion is met.');
    expect(countMissing([item(true), item(true)])).toBe('All 2 criteria are met.');
    expect(countMissing([item(true), item(false)])).toBe('1 of 2 is missing.');
    expect(countMissing([item(false), item(false)])).toBe('2 of 2 are missing.');
  });
});

describe('what the gate has no say over', () => {
  it('gets one calm sentence, and only that', () => {
    expect(calmSentence('governed')).toBeNull();
    expect(calmSentence('not-set-up')).toMatch(/Jira admin/);
    expect(calmSentence('not-an-epic')).toMatch(/no portfolio epic/);
    expect(calmSentence('outside-streams')).toMatch(/no value stream/);
  });
});

describe('the reason for declining', () => {
  it('must be there and fit', () => {
    expect(reasonProblem(' \n ')).toMatch(/Give a reason/);
    expect(reasonProblem('Too big')).toBeNull();
    expect(reasonProblem('x'.repeat(1000))).toBeNull();
    expect(reasonProblem('x'.repeat(1001))).toMatch(/1001 characters/);
  });
});
