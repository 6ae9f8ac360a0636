import type { DependencyLink } from '../../contract';
import type { CatalogueLinkType } from './catalogue';

/** Words of an issue that provides to the other one. */
const PROVIDES = /\b(un)?blocks\b|\bprovides\b|\benables\b|\bprecedes\b|(done|finished|completed|started) before|(required|needed|depended on|awaited) (by|for)\b|(prerequisite|predecessor|dependency) (of|for|to)\b/i;

/** Words of an issue that consumes from the other one. */
const CONSUMES = /\bdepend(s|ent|ing)? (up)?on\b|\bdependent of\b|\brequires\b|\bneeds\b|\bblocked by\b|\bprovided by\b|\benabled by\b|(done|finished|completed|started) after|\b(follows|awaits|consumes)\b|\bwaits (for|on)\b|\bsuccessor (of|to)\b/i;

/**
 * Which end of a link type provides, as its own words say; null if they speak of no dependency. The words decide, never the
 * name: "Blocks" and "Depends" point in opposite ways. Words that say nothing outward are read from the inward end.
 *
 * @example linkDirection({ id: '1', name: 'Blocks', inward: 'is blocked by', outward: 'blocks' }) // 'outward'
 * @example linkDirection({ id: '2', name: 'Depends', inward: 'is dependent of', outward: 'depends on' }) // 'inward'
 * @example linkDirection({ id: '3', name: 'Relates', inward: 'relates to', outward: 'relates to' }) // null
 */
export function linkDirection({ inward, outward }: CatalogueLinkType): DependencyLink['provider'] | null {
  if (inward === outward) return null;
  if (CONSUMES.test(outward)) return 'inward';
  if (PROVIDES.test(outward)) return 'outward';
  if (CONSUMES.test(inward)) return 'outward';
  return PROVIDES.test(inward) ? 'inward' : null;
}
