import { createHash } from 'node:crypto';
import { generatePortfolio } from './generated/generatePortfolio';
import { importFiles } from './import/importFiles';
import { seedData } from '../seed/seedData';
import type { JiraData } from './state/model';

/** Where a site's first state comes from. */
export type Source = { kind: 'seed' } | { kind: 'import'; files: string[] } | { kind: 'generated'; epics: number; seed: number };

export interface SourceData {
  data: JiraData;
  /** Names this very source: a journal fits only the source that it began with. */
  fingerprint: string;
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

/** Bump when generatePortfolio yields other data for the same arguments. */
const GENERATOR = 1;

/** Reads or makes the first state. Throws an ImportError on a file that can't be imported. */
export const readSource = async (source: Source): Promise<SourceData> => {
  switch (source.kind) {
    case 'seed': {
      const data = seedData();
      return { data, fingerprint: `seed-${digest(JSON.stringify(data))}` };
    }
    case 'import': {
      const { data, digest: content } = await importFiles(source.files);
      return { data, fingerprint: `import-${content}` };
    }
    case 'generated': return { data: generatePortfolio(source.epics, source.seed), fingerprint: `generated-${GENERATOR}-${source.epics}-${source.seed}` };
  }
};
