/**
 * Links between epics, one a line, read from left to right as Jira words them: `DAT-1 blocks PAY-1`, `MOB-2 depends on DAT-2`.
 * WEB-3, DAT-4 and MOB-4 block one another in a circle. Links from Security are seen by its team only.
 */
export const linkTable = `
DAT-1 blocks PAY-1
SEC-1 blocks PAY-1
PAY-1 blocks MOB-1
PAY-2 blocks WEB-2
PAY-2 blocks MOB-2
PAY-5 blocks PAY-6
PAY-5 blocks MOB-3
PAY-6 blocks WEB-7
PAY-7 blocks PAY-5
PAY-8 blocks PAY-7
PAY-9 blocks PAY-8
PAY-12 blocks DAT-3
MOB-5 blocks MOB-1
MOB-6 blocks MOB-3
MOB-7 blocks MOB-9
WEB-1 blocks MOB-1
WEB-1 blocks PAY-2
WEB-5 blocks WEB-1
WEB-3 blocks DAT-4
DAT-4 blocks MOB-4
MOB-4 blocks WEB-3
DAT-1 blocks DAT-2
DAT-1 blocks WEB-3
DAT-1 blocks DAT-3
DAT-2 blocks DAT-8
DAT-6 blocks DAT-1
DAT-7 blocks DAT-6
DAT-10 blocks DAT-2
DAT-5 blocks DAT-2
DAT-10 blocks PAY-4
SYS-1 blocks SYS-2
SYS-1 blocks PAY-4
SYS-2 blocks MOB-2
SYS-2 blocks WEB-2
SYS-3 blocks SYS-1
SYS-3 blocks DAT-1
SYS-5 blocks SYS-3
SYS-6 blocks DAT-5
SEC-1 blocks MOB-5
SEC-2 blocks SYS-2
SEC-4 blocks PAY-4
SEC-5 blocks SEC-1
SEC-7 blocks MOB-5
MOB-2 depends on DAT-2
WEB-7 depends on PAY-1
WEB-4 depends on DAT-8
PAY-10 depends on SEC-4
PAY-3 depends on DAT-2
MOB-10 depends on WEB-4
SYS-6 depends on SEC-2
DAT-9 depends on SEC-1
PAY-4 relates to PAY-10
MOB-4 relates to WEB-4
DAT-8 relates to WEB-8
WEB-9 duplicates WEB-8
HR-1 relates to HR-2
`;
