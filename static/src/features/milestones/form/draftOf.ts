import type { Milestone, MilestoneDraft } from '../../../../../src/contract';

/** What the form starts from for a milestone that is there. @example draftOf(milestone).version // 3 */
export const draftOf = ({ id, version, name, kind, day, streamIds, note }: Milestone): MilestoneDraft => ({ id, version, name, kind, day, streamIds, note });

/**
 * What the form starts from for a new one.
 *
 * @param id made up by the screen, so that saving twice makes one milestone
 * @example newDraft(crypto.randomUUID(), ['payments']).kind // 'fixed-date'
 */
export const newDraft = (id: string, streamIds: string[]): MilestoneDraft => ({ id, version: 0, name: '', kind: 'fixed-date', day: '', streamIds, note: '' });
