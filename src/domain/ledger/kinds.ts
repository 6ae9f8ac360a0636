import type { LedgerKind } from '../../contract';

/** What each kind of entry is called in lists and filters. */
export const KIND_NAMES: Record<LedgerKind, string> = {
  requested: 'Admission asked for',
  admitted: 'Admitted',
  declined: 'Declined',
  withdrawn: 'Withdrawn',
  refused: 'Transition refused',
  scored: 'WSJF entered',
  ticked: 'Item ticked',
  unticked: 'Tick taken away',
  signed: 'Signed off',
  'sign-off-taken-back': 'Sign-off taken back',
  'exception-requested': 'Exception asked for',
  'exception-granted': 'Exception granted',
  'exception-refused': 'Exception refused',
  'pi-sealed': 'PI sealed',
  'settings-saved': 'Set-up changed',
  'gate-failed': 'Gate failed',
  'mirror-failed': 'Issue property not written',
  'mirror-mended': 'Issue property mended',
  'wip-mended': 'WIP mended',
  'ledger-trimmed': 'Old entries removed',
  'person-erased': 'Person erased',
  'milestone-saved': 'Milestone saved',
  'milestone-removed': 'Milestone removed',
  'milestone-contributed': 'Milestone became a version',
};

/** All kinds, in the order of lists. */
export const LEDGER_KINDS = Object.keys(KIND_NAMES) as LedgerKind[];
