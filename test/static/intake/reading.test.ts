import fc from 'fast-check';
import { faultOf } from '../../../static/src/ui/reading/faultOf';
import { isBusy } from '../../../static/src/ui/reading/isBusy';
import { nextReading, type Reading, type ReadingStep } from '../../../static/src/ui/reading/Reading';
import { valueOf } from '../../../static/src/ui/reading/valueOf';

const fault = { code: 'unavailable', message: 'No answer.' } as const;
const steps = fc.array(fc.oneof(fc.constant({ step: 'ask' } as const), fc.integer().map((value) => ({ step: 'got', value }) as const), fc.constant({ step: 'failed', fault } as const)));
const after = (path: readonly ReadingStep<number>[]): Reading<number> => path.reduce<Reading<number>>(nextReading, { phase: 'loading' });

describe('a reading', () => {
  it('keeps the last value that it got, whatever fails later', () => {
    fc.assert(
      fc.property(steps, (path) => {
        const last = path.filter((step) => step.step === 'got').at(-1);
        expect(valueOf(after(path))).toBe(last?.step === 'got' ? last.value : null);
      }),
    );
  });

  it('is busy from asking to the answer', () => {
    fc.assert(fc.property(steps, (path) => expect(isBusy(after([...path, { step: 'ask' }]))).toBe(true)));
    fc.assert(fc.property(steps, (path) => expect(isBusy(after([...path, { step: 'failed', fault }]))).toBe(false)));
  });

  it('forgets a fault with the next value', () => {
    fc.assert(fc.property(steps, (path) => expect(faultOf(after([...path, { step: 'failed', fault }]))).toBe(fault)));
    fc.assert(fc.property(steps, (path) => expect(faultOf(after([...path, { step: 'got', value: 1 }]))).toBeNull()));
  });
});
