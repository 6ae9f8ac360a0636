import type { EpicFacts } from '../facts/epicFacts';

/** A column of the table and of the CSV file. */
export interface TableColumn {
  id: string;
  name: string;
  /** As the file has it: days as ISO, numbers plain. */
  value: (facts: EpicFacts) => string | number | null;
  number?: boolean;
}

/** The same facts as the chart's, one column each. */
export const COLUMNS: readonly TableColumn[] = [
  { id: 'key', name: 'Key', value: ({ key }) => key },
  { id: 'summary', name: 'Summary', value: ({ summary }) => summary },
  { id: 'stream', name: 'Stream', value: ({ stream }) => stream },
  { id: 'state', name: 'State', value: ({ state }) => state },
  { id: 'start', name: 'Starts', value: ({ start }) => start },
  { id: 'finish', name: 'Finishes', value: ({ finish }) => finish },
  { id: 'beyond', name: 'Dates disagree', value: ({ beyond }) => beyond },
  { id: 'pi', name: 'PI', value: ({ pi }) => pi },
  { id: 'owner', name: 'Owner', value: ({ owner }) => owner },
  { id: 'conflict', name: 'In conflict', value: ({ conflict }) => (conflict ? 'Yes' : '') },
  { id: 'slack', name: 'Slack in days', value: ({ slack }) => slack, number: true },
  { id: 'leverage', name: 'Leverage', value: ({ leverage }) => leverage, number: true },
];
