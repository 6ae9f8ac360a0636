import '../intake/fakeBridge';
import { renderToStaticMarkup } from 'react-dom/server';
import { LINK_STATES } from '../../../src/domain/dependencies';
import { drawRoadmap } from '../../../static/src/features/roadmap/export/drawRoadmap';
import type { Colours } from '../../../static/src/features/roadmap/export/readColours';
import { element, escapeXml } from '../../../static/src/features/roadmap/export/svg';
import { seenOf, type Seen } from '../../../static/src/features/roadmap/timeline/seenOf';
import { useChart } from '../../../static/src/features/roadmap/timeline/useChart';
import { settleView } from '../../../static/src/features/roadmap/view/settleView';
import { type Lookup, useLookup } from '../../../static/src/features/roadmap/view/useLookup';
import { DEFAULT_VIEW } from '../../../static/src/features/roadmap/view/ViewState';
import type { FullLookup } from '../../../static/src/features/roadmap/facts/epicFacts';
import { aMilestone } from '../../builders/aMilestone';
import { aPortfolio } from '../../builders/aPortfolio';

const scene = aPortfolio({
  epics: [
    { key: 'PAY-1', start: '2026-11-02', finish: '2027-02-14', beyond: [0, 9], state: 'implementing', summary: 'Refunds & <chargebacks>' },
    { key: 'PAY-2', summary: 'Undated' },
    { key: 'MOB-1', stream: 1, start: '2027-01-04', finish: '2027-03-28' },
  ],
  links: [['PAY-1', 'MOB-1']],
});
const COLOURS: Colours = {
  surface: 'white', text: 'black', subtle: 'gray', border: 'silver', selected: 'azure', warning: 'tomato', today: 'blue', cutoff: 'purple', integration: 'orange', milestone: 'green', release: 'teal',
  bars: Array.from({ length: 7 }, (_, at) => ({ fill: `fill${at}`, edge: `edge${at}`, text: `ink${at}` })),
  links: LINK_STATES.map((state) => `link-${state}`),
};

/** What the chart works out, without a page. */
function drawn(box: Parameters<typeof seenOf>[0]): { lookup: FullLookup; seen: Seen } {
  let found: { lookup: Lookup; seen: Seen } | null = null;
  function Probe() {
    const lookup = useLookup(scene.wiring, scene.portfolio, scene.analysis);
    const chart = useChart(lookup, settleView(DEFAULT_VIEW, 3), { shown: null, room: 900, horizon: null, milestones: [aMilestone()] });
    found = { lookup, seen: seenOf(box, { chart, releases: [], label: 240, focus: null, progress }) };
    return null;
  }
  renderToStaticMarkup(<Probe />);
  return found as unknown as { lookup: FullLookup; seen: Seen };
}

const progress = (epic: number) => (epic === 0 ? { done: 1, total: 4 } : undefined);

const picture = (box: Parameters<typeof seenOf>[0] = null) => {
  const { lookup, seen } = drawn(box);
  return drawRoadmap(lookup, seen, COLOURS);
};

test('a picture has what is on screen: names, bars, marks and the arrow in conflict', () => {
  const { svg, width, height } = picture();
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
  expect([width, height]).toEqual([240 + 900, 32 + 72 + 5 * 36]);
  expect(svg).toContain('Roadmap, 24 Nov 2026');
  expect(svg).toContain('PAY-1  Refunds &amp; &lt;chargebacks&gt;');
  expect(svg).toContain('>No dates<');
  expect(svg).toContain('fill="fill4"');
  expect(svg).toContain('stroke="link-conflict"');
  expect(svg).toContain('⚑ Tariffs known');
  expect(svg).toContain('>◆<');
  // child issues beyond the bar: a dashed box with hatching
  expect(svg).toMatch(/<g stroke="tomato" fill="none"><rect [^>]*stroke-dasharray="3 2"\/><path d="M[^"]+L/);
  // a quarter of the child issues is done
  expect(svg).toContain('width="346.2" height="20" rx="4" fill="fill4"');
  expect(svg).toContain('width="86.5" height="3" fill="ink4"');
  expect(svg).not.toMatch(/var\(--|class=|NaN|undefined/);
});

test('rows that are scrolled away are not in it', () => {
  const { svg, height } = picture({ scrollTop: 3 * 36, scrollLeft: 0, clientWidth: 1140, clientHeight: 72 + 2 * 36 });
  expect(height).toBe(32 + 72 + 2 * 36);
  expect(svg).toContain('MOB-1');
  expect(svg).not.toContain('PAY-1');
});

test('a picture is as wide as what is seen, and what lies beyond is clipped', () => {
  const { svg, width } = picture({ scrollTop: 0, scrollLeft: 300, clientWidth: 540, clientHeight: 400 });
  expect(width).toBe(540);
  expect(svg).toContain('<clipPath id="chart"><rect x="300" y="0" width="300"');
});

test('what a summary has in it can’t break the file', () => {
  expect(escapeXml('"a" <b> & \u0007c')).toBe('&quot;a&quot; &lt;b&gt; &amp; c');
  expect(element('g', { id: '"', x: 1.26 }, ['<i/>'])).toBe('<g id="&quot;" x="1.3"><i/></g>');
});
