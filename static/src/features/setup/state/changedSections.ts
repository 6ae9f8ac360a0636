import type { Settings } from '../../../../../src/contract';
import { same } from './same';
import { sections, type Section } from './sections';

/**
 * The sections in which two settings differ, in page order. Against nothing, all of them do.
 *
 * @example changedSections(stored, { ...stored, epics: { by: 'level', level: 2 } }) // ['epics']
 */
export const changedSections = (before: Settings | null, after: Settings): Section[] =>
  sections.map((section) => section.id).filter((id) => before === null || !same(before[id], after[id]));
