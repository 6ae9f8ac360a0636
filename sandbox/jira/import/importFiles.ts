import { createHash } from 'node:crypto';
import type { Issue, JiraData } from '../state/model';
import { makeCatalogue } from './Catalogue';
import { checkIssue } from './checkIssue';
import { ImportError } from './ImportError';
import { importedSite } from './importedSite';
import type { Json } from './RawIssue';
import { readExport } from './readExport';
import { readIssue } from './readIssue';

/** Two files of different sites can use one id for two issues; pages of one site may repeat an issue. */
const enter = (issues: Map<string, Issue>, issue: Issue, file: string, where: string): void => {
  const twin = issues.get(issue.id);
  if (twin && twin.key !== issue.key) throw new ImportError(`${file}: ${where} (${issue.key}): its id ${issue.id} is that of ${twin.key} already; expected files of one Jira site`);
  issues.set(issue.id, issue);
};

/**
 * Imports exports of one Jira site: search replies or lists of them, plain or gzipped. An issue that comes twice counts as it comes last.
 * Throws an ImportError that says what was expected, and at which issue reading stopped.
 */
export const importFiles = async (files: string[]): Promise<{ data: JiraData; digest: string }> => {
  const catalogue = makeCatalogue();
  const issues = new Map<string, Issue>();
  const hash = createHash('sha256');
  let names: Json = {};
  for (const file of files) {
    const { bytes, pages } = await readExport(file);
    hash.update(bytes);
    for (const { path, issues: raw, names: more } of pages) {
      names = { ...names, ...more };
      raw.forEach((value, index) => enter(issues, readIssue(catalogue, checkIssue(file, `${path}[${index}]`, value)), file, `${path}[${index}]`));
    }
  }
  if (issues.size === 0) throw new ImportError(`${files.join(', ')}: there is no issue to import; expected the shape of a Jira search reply with at least one`);
  return { data: importedSite(catalogue, [...issues.values()], names), digest: hash.digest('hex').slice(0, 16) };
};
