import { generatedIds } from '../../../sandbox/jira/generated/generatedConfiguration';
import { fail, ok } from '../../../src/contract';
import type { PortfolioSource } from '../../../static/src/portfolio/reader/PortfolioSource';
import { ProgressBook } from '../../../static/src/portfolio/progress/ProgressBook';
import { readChildProgress } from '../../../static/src/portfolio/progress/readChildProgress';
import { ChangingJira } from './changingJira';

const straight = <T>(request: () => Promise<T>): Promise<T> => request();
const going = new AbortController().signal;

/** Two stories, both children of 100002 at first. Pages have three rows. */
function site() {
  const jira = new ChangingJira(40);
  const source = jira.source();
  const edit = (id: string, patch: object) => jira.jira.commit({ kind: 'issue-edited', id, patch, history: null });
  const read = (epics: readonly number[], over: Partial<PortfolioSource> = {}) => readChildProgress({ gate: straight, source: { ...source, ...over } }, epics, going);
  return { jira, edit, read, done: jira.wiring().statuses.find(({ state }) => state === 'done')!.statusId };
}

describe('how far child issues are', () => {
  it('is counted by status category, and an epic without any is told of as such', async () => {
    const { edit, read, done } = site();
    edit('200000', { statusId: done });
    expect(await read([100002, 100000])).toEqual(ok(new Map([[100002, { done: 1, total: 2 }], [100000, { done: 0, total: 0 }]])));
  });

  it('is counted over all pages', async () => {
    const { edit, read } = site();
    ['100003', '100004', '100006', '100007', '100009'].forEach((id) => edit(id, { parentId: '100002' }));
    expect(await read([100002])).toEqual(ok(new Map([[100002, { done: 0, total: 7 }]])));
  });

  it('leaves out what the viewer does not see', async () => {
    const { edit, read } = site();
    edit('200000', { projectId: generatedIds.projectId(0), securityLevelId: '900' });
    expect(await read([100002])).toEqual(ok(new Map([[100002, { done: 0, total: 1 }]])));
  });

  it('asks one search for sixteen epics, and tells a fault of any', async () => {
    const { read } = site();
    const searches: string[] = [];
    const refusing = await read(Array.from({ length: 33 }, (_, at) => 100000 + at), { search: async (jql) => (searches.push(jql), fail('unavailable', 'Away.')) });
    expect([searches.length, refusing.ok]).toEqual([3, false]);
  });
});

describe('the book of progress', () => {
  const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
  const answering = (done: () => number) => {
    const asked: number[][] = [];
    const book = new ProgressBook(async (ids) => (asked.push([...ids]), ok(new Map(ids.map((id) => [id, { done: done(), total: 9 }])))));
    return { asked, book };
  };

  it('asks about each epic once, and tells who listens', async () => {
    const { asked, book } = answering(() => 1);
    const heard = jest.fn();
    const leave = book.subscribe(heard);
    book.want([1, 2]);
    book.want([2, 3]);
    book.want([1]);
    await settled();
    leave();
    book.want([4]);
    await settled();
    expect(asked).toEqual([[1, 2], [3], [4]]);
    expect(heard).toHaveBeenCalledTimes(2);
    expect([...book.current().keys()]).toEqual([1, 2, 3, 4]);
  });

  it('asks anew after a refresh, and keeps what it knows until the answer', async () => {
    let done = 1;
    const { book } = answering(() => done);
    book.want([1]);
    await settled();
    done = 2;
    book.renew();
    expect(book.current().get(1)).toEqual({ done: 1, total: 9 });
    book.want([1]);
    await settled();
    expect(book.current().get(1)).toEqual({ done: 2, total: 9 });
  });

  it('regression: an answer from before a refresh does not overwrite one from after it', async () => {
    const waiting: (() => void)[] = [];
    const book = new ProgressBook(async (ids) => {
      const done = waiting.length;
      await new Promise<void>((resolve) => void waiting.push(resolve));
      return ok(new Map(ids.map((id) => [id, { done, total: 9 }])));
    });
    book.want([1]);
    book.renew();
    book.want([1]);
    waiting[1]!();
    await settled();
    waiting[0]!();
    await settled();
    expect(book.current().get(1)).toEqual({ done: 1, total: 9 });
  });

  it('leaves out what Jira refuses or what breaks, and goes on', async () => {
    let turn = 0;
    const book = new ProgressBook(async (ids) => {
      turn += 1;
      if (turn === 1) return fail('bad-input', 'No.');
      if (turn === 2) throw new Error('Broken.');
      return ok(new Map(ids.map((id) => [id, { done: 0, total: 1 }])));
    });
    [[1], [2], [3]].forEach((ids) => book.want(ids));
    await settled();
    expect([...book.current().keys()]).toEqual([3]);
  });
});
