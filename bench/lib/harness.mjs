// What runs in each measured page. The driver (bench/roadmap) calls `window.bench`.
import { generate } from './generate.mjs';
import { VIEW } from './view.mjs';

export { VIEW };
const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Whether an element that matches lies within the window and has a size, so that a person sees it. */
export const seen = (selector) => () => [...document.querySelectorAll(selector)].some((element) => {
  const { width, height, left, right, top, bottom } = element.getBoundingClientRect();
  const within = left < VIEW.width && right > 0 && top < VIEW.height && bottom > 60;
  return within && width > 0.5 && height > 0.5 && element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
});

/** Whether a canvas shows a colour, to within a few steps. */
export const seenOnCanvas = (colour) => () => [...document.querySelectorAll('#app canvas')].some((canvas) => {
  if (!canvas.width || !canvas.height) return false;
  const small = Object.assign(document.createElement('canvas'), { width: 160, height: 100 }).getContext('2d', { willReadFrequently: true });
  small.imageSmoothingEnabled = false;
  small.drawImage(canvas, 0, 0, 160, 100);
  const { data } = small.getImageData(0, 0, 160, 100);
  for (let at = 0; at < data.length; at += 4) if (colour.every((part, i) => Math.abs(data[at + i] - part) < 12)) return true;
  return false;
});

/** The tallest thing on the page that scrolls up and down. */
function findScroller() {
  const tall = [...document.querySelectorAll('#app, #app *')].filter((element) => element.scrollHeight > element.clientHeight + 40 && element.clientHeight > 200 && /auto|scroll/.test(getComputedStyle(element).overflowY));
  return tall.sort((a, b) => b.scrollHeight - a.scrollHeight)[0] ?? null;
}

/** From data in hand to the first frame with content in it: the frame after the one in which it is there, since that one has been painted. */
async function mount({ draw, probe }, data, limit) {
  const place = document.getElementById('app');
  await frame();
  await frame();
  const begun = performance.now();
  draw(data, place);
  do {
    if (performance.now() - begun > limit) return { painted: null };
    await frame();
  } while (!probe());
  await frame();
  const painted = performance.now() - begun;
  await settled(place);
  return { painted, nodes: place.getElementsByTagName('*').length };
}

/** Waits until a third of a second has brought no new element and no long frame. */
async function settled(place) {
  const begun = performance.now();
  for (let calm = begun, last = begun, count = -1; last - calm < 300 && last - begun < 20_000; ) {
    await frame();
    const [now, nodes] = [performance.now(), place.getElementsByTagName('*').length];
    if (nodes !== count || now - last > 60) calm = now;
    [last, count] = [now, nodes];
  }
}

const scrollNatively = (scroller, top) => scroller.scrollTo({ top, behavior: 'instant' });

/** Sweeps through the whole chart at an even pace; answers how long each frame took. */
async function sweep(seconds, scrollTo) {
  const scroller = findScroller();
  if (!scroller) return null;
  const whole = scroller.scrollHeight - scroller.clientHeight;
  const begun = await frame();
  const frames = [];
  let asked = 0;
  for (let last = begun; last - begun < seconds * 1000; ) {
    asked = (whole * (last - begun)) / (seconds * 1000);
    scrollTo(scroller, asked);
    const now = await frame();
    frames.push(now - last);
    last = now;
  }
  await frame();
  await frame();
  return { frames, asked, reached: scroller.scrollTop };
}

/**
 * Offers a chart to the driver. `prepare` is what happens before the clock starts (data in hand), `draw` what is measured, and `probe`
 * tells whether content is on screen. `scrollTo` is for charts that put their own position back when their panel is scrolled by a script.
 */
export function install({ prepare = (data) => data, draw, probe, scrollTo = scrollNatively }) {
  let data;
  window.bench = {
    prepare: async (count) => {
      data = await prepare(generate(count));
    },
    mount: (limit) => mount({ draw, probe }, data, limit),
    sweep: (seconds) => sweep(seconds, scrollTo),
  };
}
