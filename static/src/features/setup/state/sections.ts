import type { Settings } from '../../../../../src/contract';

/** A part of the settings that is edited, marked and merged as one. Named as the settings name it. */
export type Section = keyof Settings;

export interface SectionInfo {
  id: Section;
  title: string;
  /** One sentence under the heading. */
  about: string;
}

/** The sections in the order in which an admin fills them in. */
export const sections: readonly SectionInfo[] = [
  { id: 'streams', title: 'Value streams', about: 'The long-lived streams of solution work, and the Jira projects that belong to each. A project belongs to one stream at most.' },
  { id: 'cadence', title: 'Cadence', about: 'The timebox that all streams share. PIs follow from it without end, in both directions.' },
  { id: 'intake', title: 'Intake policy', about: 'When new portfolio work can come in, and what an epic needs to be ready.' },
  { id: 'epics', title: 'Portfolio epics', about: 'The issues of the streams’ projects that the intake governs. All others move freely.' },
  { id: 'statuses', title: 'Portfolio Kanban', about: 'Which Kanban state each Jira status counts as. The gate acts on epics that become ready or implementing.' },
  { id: 'wip', title: 'WIP limits', about: 'How many epics may be in a Kanban state at a time, in the whole portfolio and in each stream. A limit holds wherever the transition into the state carries the Interlock intake gate.' },
  { id: 'dependencies', title: 'Dependencies', about: 'The link types that mean one epic needs another, and which end provides.' },
  { id: 'fields', title: 'Epic fields', about: 'The Jira fields that say when an epic is planned and what it is worth. Screens read them; nothing is written to them.' },
  { id: 'reading', title: 'Reading', about: 'How the screens treat what they have read from Jira.' },
  { id: 'ledger', title: 'Ledger', about: 'The record of every decision that Interlock took or was told. Nobody can change an entry.' },
  { id: 'roles', title: 'Roles', about: 'Who decides on intake, who signs epics off, and whom people are told to ask. Jira admins can always change this page.' },
];

/** @example sectionOf('cadence.overrides[1].end') // 'cadence' */
export function sectionOf(path: string): Section | null {
  const head = path.split(/[.[]/, 1)[0];
  return sections.find((section) => section.id === head)?.id ?? null;
}

/** @example titleOf('epics') // 'Portfolio epics' */
export const titleOf = (id: Section): string => sections.find((section) => section.id === id)?.title ?? id;
