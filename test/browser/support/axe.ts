import { readFileSync } from 'node:fs';
import type { Frame } from 'playwright-core';

const source = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  id: string;
  impact: string | null;
  nodes: { html: string }[];
}

/** What axe finds serious or critical in one frame, as readable lines. */
export async function seriousFaults(frame: Frame): Promise<string[]> {
  await frame.evaluate(source);
  const violations = await frame.evaluate(async () => {
    const axe = (globalThis as unknown as { axe: { run(context: Document, options: object): Promise<{ violations: Violation[] }> } }).axe;
    // Frames are looked at one by one, by who asks for them; what passes is of no interest.
    return (await axe.run(document, { iframes: false, resultTypes: ['violations'], elementRef: false })).violations;
  });
  return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}
