/** All that screens know of Forge. */
export { bulkFetch, type FetchedIssue } from './bulkFetch';
export { call } from './call';
export { followTheme } from './followTheme';
export { gadgetPlace, saveGadget, type GadgetPlace } from './gadget';
export { instantOf } from './instantOf';
export { issuePlace, type IssuePlace } from './issuePlace';
export { jira } from './jira';
export { closeMacro, macroPlace, saveMacro, type MacroPlace } from './macro';
export { announceIntake, onIssueChanged } from './onIssueChanged';
export { open } from './open';
export { openTab } from './openTab';
export { pageHistory, type PageHistory } from './pageHistory';
export { place, type Place } from './place';
export { projectPlace, type ProjectPlace } from './projectPlace';
export { refreshIssue } from './refreshIssue';
export { statusChanges } from './statusChanges';
