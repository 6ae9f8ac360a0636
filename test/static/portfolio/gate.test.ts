import { fail, ok } from '../../../src/contract';
import { makeGate, type GateOptions } from '../../../static/src/portfolio/reader/makeGate';

/** A gate whose waits are written down and over at once. */
const aGate = (options: Partial<GateOptions> = {}) => {
  const waits: number[] = [];
  const gate = makeGate({ concurrent: 2, perSecond: 1000, tries: 3, sleep: async (ms) => void waits.push(ms), random: () => 0.5, ...options });
  return { gate, waits };
};

describe('the gate to Jira', () => {
  it('waits as long as a 429 says, and some more at random, then asks again', async () => {
    const { gate, waits } = aGate();
    const answers = [fail('rate-limited', 'Slow down.', { retryAfter: 4 }), ok('there')];
    expect(await gate(async () => answers.shift()!)).toEqual(ok('there'));
    expect(waits).toEqual([5000]); // 4 s and a quarter of it
  });

  it('begins nothing else while one waits', async () => {
    let over = () => {};
    const { gate } = aGate({ sleep: () => new Promise((resolve) => (over = resolve)) });
    const begun: string[] = [];
    let first = true;
    const one = gate(async () => (begun.push('one'), first ? ((first = false), fail('rate-limited', 'Slow down.', { retryAfter: 1 })) : ok(1)));
    await new Promise((resolve) => setTimeout(resolve, 5));
    const two = gate(async () => (begun.push('two'), ok(2)));
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(begun).toEqual(['one']);
    over();
    expect(await Promise.all([one, two])).toEqual([ok(1), ok(2)]);
    expect(begun).toHaveLength(3);
  });

  it('asks a Jira that does not answer again after a while that doubles, and gives up in the end', async () => {
    const { gate, waits } = aGate();
    let asked = 0;
    expect(await gate(async () => (asked++, fail('unavailable', 'Jira did not answer.')))).toMatchObject({ ok: false, fault: { code: 'unavailable' } });
    expect(asked).toBe(3);
    expect(waits).toEqual([500, 1000]);
  });

  it('does not ask again what Jira refused for good', async () => {
    const { gate, waits } = aGate();
    let asked = 0;
    await gate(async () => (asked++, fail('forbidden', 'No.')));
    expect([asked, waits]).toEqual([1, []]);
  });

  it('has no more under way at once than it may', async () => {
    const { gate } = aGate({ concurrent: 3 });
    let underWay = 0;
    let most = 0;
    await Promise.all(Array.from({ length: 20 }, () => gate(async () => {
      most = Math.max(most, ++underWay);
      await new Promise((resolve) => setTimeout(resolve, 1));
      underWay--;
      return ok(null);
    })));
    expect(most).toBe(3);
  });

  it('lets what fills the screen go first', async () => {
    const { gate } = aGate({ concurrent: 1 });
    const order: string[] = [];
    await Promise.all(['busy', 'rest', 'first'].map((name) => gate(async () => (order.push(name), ok(null)), name === 'first' ? 2 : 0)));
    expect(order).toEqual(['busy', 'first', 'rest']);
  });
});
