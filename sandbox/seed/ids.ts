/** Ids of the seeded site that more than one part of it uses, and that interlock-setup.json repeats. */
export const projectIds = { PAY: '10001', MOB: '10002', WEB: '10003', DAT: '10004', SYS: '10005', SEC: '10006', HR: '10007' } as const;
export type ProjectKey = keyof typeof projectIds;

export const typeIds = { subtask: '10000', task: '10001', story: '10002', bug: '10003', epic: '10004', initiative: '10005' } as const;

export const statusIds = {
  'To Do': '10000', 'In Progress': '10001', Done: '10002', Funnel: '10010', Reviewing: '10011', Analyzing: '10012', Ready: '10013', Implementing: '10014',
} as const;

export const linkTypeIds = { Blocks: '10000', Cloners: '10001', Duplicate: '10002', Relates: '10003', Depends: '10004' } as const;

export const fieldIds = {
  startDate: 'customfield_10015', sprint: 'customfield_10020', jobSize: 'customfield_10031', businessValue: 'customfield_10032', timeCriticality: 'customfield_10033',
  riskReduction: 'customfield_10034', businessCase: 'customfield_10035', hypothesis: 'customfield_10036',
} as const;

export const workflowIds = { epic: '10100', delivery: '10101' } as const;
export const schemeIds = { streams: '10000', security: '10001', hr: '10002' } as const;
