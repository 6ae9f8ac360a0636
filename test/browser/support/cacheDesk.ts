import type { BrowserContext, Frame } from 'playwright-core';

/** The app's IndexedDB in one browser, read and written from a frame that stands where the app's frames stand. */
export interface CacheDesk {
  /** All texts that the cache holds, joined; empty where it holds nothing. */
  text(): Promise<string>;
  /** Remembers what the cache holds now. */
  keep(): Promise<void>;
  /** Puts back what was remembered, as if the person had gone away right after it. */
  bringBack(): Promise<void>;
}

type Step = 'text' | 'keep' | 'bringBack';

/** Runs in the frame. */
async function atCache(step: Step): Promise<string> {
  const page = globalThis as unknown as { kept: unknown };
  const asked = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('IndexedDB refused.'));
    });
  const opening = indexedDB.open('interlock-portfolio', 1);
  opening.onupgradeneeded = () => void opening.result.createObjectStore('kept');
  const database = await asked(opening);
  const store = database.transaction('kept', 'readwrite').objectStore('kept');
  const told: string[] = [];
  if (step === 'keep') page.kept = await asked(store.get('only'));
  if (step === 'bringBack') await asked(store.put(page.kept, 'only'));
  const tell = (value: unknown): void => {
    if (typeof value === 'string') told.push(value);
    else if (ArrayBuffer.isView(value)) told.push(new TextDecoder().decode(value as Uint8Array));
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(tell);
  };
  if (step === 'text') (await asked(store.getAll())).forEach(tell);
  database.close();
  return told.join('\n');
}

/** Storage belongs to a frame's origin and the page around it, so the desk is a frame of the app's origin in a page of the host's. */
async function openDesk(context: BrowserContext, url: string): Promise<Frame> {
  const appOrigin = url.replace('localhost', '127.0.0.1');
  const page = await context.newPage();
  await page.route('**/cache-desk', (route) => route.fulfill({ contentType: 'text/html', body: route.request().url().startsWith(appOrigin) ? 'desk' : `<iframe src="${appOrigin}/cache-desk"></iframe>` }));
  await page.goto(`${url}/cache-desk`);
  const frame = page.frames().find((one) => one.url().startsWith(appOrigin));
  if (!frame) throw new Error('The desk has no frame.');
  return frame;
}

/** @example const desk = await openCacheDesk(context, site.url); expect(await desk.text()).toBe(''); */
export async function openCacheDesk(context: BrowserContext, url: string): Promise<CacheDesk> {
  const frame = await openDesk(context, url);
  const run = (step: Step) => frame.evaluate(atCache, step);
  return { text: () => run('text'), keep: async () => void (await run('keep')), bringBack: async () => void (await run('bringBack')) };
}
