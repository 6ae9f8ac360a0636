import fc from 'fast-check';
import { CHANNEL, isMessage } from '../../../sandbox/web/wire/messages';
import { frameOriginOf, hostOriginOf } from '../../../sandbox/web/wire/origins';
import { pack, unpack } from '../../../sandbox/web/wire/pack';
import { peerPair } from './peerPair';

describe('pack and unpack', () => {
  it('leave values without functions as they are', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const keep = (): number => {
          throw new Error('There is no function in it.');
        };
        expect(unpack(pack(value, keep), () => () => undefined)).toEqual(value);
      }),
    );
  });

  it('make a value with functions fit to post, and the way back makes them callable', () => {
    const kept: ((...args: unknown[]) => unknown)[] = [];
    const packed = pack({ title: 'x', actions: [{ onClick: (n: unknown) => [n, 'clicked'] }] }, (fn) => kept.push(fn) - 1);
    const arrived = unpack(structuredClone(packed), (ref) => (...args) => kept[ref]!(...args)) as { actions: { onClick(n: number): unknown }[] };
    expect(arrived.actions[0]!.onClick(3)).toEqual([3, 'clicked']);
  });

  it('leave what only cloning understands alone', () => {
    const date = new Date(0);
    expect(pack({ date }, () => 0)).toEqual({ date });
  });
});

describe('a pair of peers', () => {
  it('answers calls', async () => {
    const { frame } = peerPair(async (command, payload) => ({ command, payload }));
    await expect(frame.call('invoke', { a: 1 })).resolves.toEqual({ command: 'invoke', payload: { a: 1 } });
  });

  it('rejects with the message of the other end', async () => {
    const { frame } = peerPair(() => Promise.reject(new Error('No such thing.')));
    await expect(frame.call('x')).rejects.toThrow('No such thing.');
  });

  it('rejects when the answer cannot be posted', async () => {
    const { frame } = peerPair(async () => ({ symbol: Symbol('no') }));
    await expect(frame.call('x')).rejects.toThrow(/could not be cloned/);
  });

  it('calls back into the end that a function came from, with its result', async () => {
    const { frame } = peerPair(async (_command, payload) => (payload as { double(n: number): Promise<number> }).double(21));
    await expect(frame.call('x', { double: (n: number) => n * 2 })).resolves.toBe(42);
  });

  it('tells whose callback failed', async () => {
    const { frame } = peerPair(async (_command, payload) => (payload as { fail(): Promise<unknown> }).fail());
    const fail = (): never => {
      throw new Error('The form is not complete.');
    };
    await expect(frame.call('x', { fail })).rejects.toThrow('The form is not complete.');
  });

  it('hands functions out in answers, too', async () => {
    let stopped = false;
    const { frame } = peerPair(async () => ({ unsubscribe: () => void (stopped = true) }));
    const subscription = (await frame.call('on')) as { unsubscribe(): Promise<void> };
    await subscription.unsubscribe();
    expect(stopped).toBe(true);
  });

  it('keeps several calls apart', async () => {
    const { frame } = peerPair(async (_command, payload) => payload);
    await expect(Promise.all([1, 2, 3].map((n) => frame.call('x', n)))).resolves.toEqual([1, 2, 3]);
  });

  it('rejects what still waits once it is closed', async () => {
    const { frame } = peerPair(() => new Promise(() => undefined));
    const waiting = frame.call('x');
    frame.close();
    await expect(waiting).rejects.toThrow('The frame is gone.');
  });
});

describe('what counts as a message', () => {
  it.each([null, 'x', 7, {}, { channel: 'other', kind: 'call', id: 1 }, { channel: CHANNEL, kind: 'shout', id: 1 }, { channel: CHANNEL, kind: 'call' }])('is not %j', (data) => {
    expect(isMessage(data)).toBe(false);
  });
  it('is one of ours', () => {
    expect(isMessage({ channel: CHANNEL, kind: 'call', id: 1, command: 'x', payload: null })).toBe(true);
  });
});

describe('origins', () => {
  it('pair the frame on 127.0.0.1 with the host on localhost, at the same port', () => {
    expect(hostOriginOf(new URL('http://127.0.0.1:4100/_frame/ui/panel.html'))).toBe('http://localhost:4100');
    expect(hostOriginOf(new URL('http://127.0.0.1/x'))).toBe('http://localhost');
  });
  it('take the frame origin from the page that the frame was given', () => {
    expect(frameOriginOf('http://127.0.0.1:4100/_frame/ui/panel.html', 'http://localhost:4100/browse/PAY-1')).toBe('http://127.0.0.1:4100');
  });
});
