// npm run graph: draws the layers as they are into docs/layers.md.
import { writeFileSync } from 'node:fs';
import { node, stop } from './lib/run.mjs';

const { code, output } = await node('node_modules/dependency-cruiser/bin/dependency-cruise.mjs', ['src', 'static/src', '--config', '.dependency-cruiser.cjs', '--exclude', 'node_modules', '--collapse', '^(src/[^/]+|static/src/[^/]+)', '--output-type', 'mermaid'], { capture: true });
if (code !== 0) stop(output);
writeFileSync('docs/layers.md', `# The layers, as the imports are\n\nDrawn by \`npm run graph\`.\n\n\`\`\`mermaid\n${output.trim()}\n\`\`\`\n`);
console.log('docs/layers.md');
