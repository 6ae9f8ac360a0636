/** What a person may be able to do that an action asks for. The first three are Jira's to say, the next three are roles of Interlock. */
export type Capability = 'browse-issue' | 'edit-issue' | 'administer-jira' | 'portfolio-management' | 'plan-milestones' | 'hold-role' | 'signed-in';

/** Everything that somebody can ask the app to do: the calls of the contract. */
export type Action =
  | 'wiring.read'
  | 'intake.view'
  | 'intake.target'
  | 'intake.request'
  | 'intake.withdraw'
  | 'intake.pending'
  | 'intake.decide'
  | 'intake.decideMany'
  | 'intake.score'
  | 'intake.tick'
  | 'intake.sign'
  | 'intake.ofPi'
  | 'exceptions.request'
  | 'exceptions.decide'
  | 'exceptions.pending'
  | 'ledger.list'
  | 'wip.read'
  | 'milestones.list'
  | 'milestones.save'
  | 'milestones.remove'
  | 'milestones.contribute'
  | 'setup.read'
  | 'setup.save';

/** One line of the table: what the action asks for, and what it is called in a refusal. */
export interface Permission {
  needs: Capability;
  /** After "may": "Only … may ask for admission." */
  does: string;
}

/**
 * Who may do what, checked on the server for every call. Lists that anyone signed in may read leave out what the caller
 * can't browse. Jira admins do the set-up but decide nothing about the portfolio, unless they hold the role.
 */
export const PERMISSIONS: Record<Action, Permission> = {
  'wiring.read': { needs: 'signed-in', does: 'see how Interlock is set up' },
  'intake.view': { needs: 'browse-issue', does: "see an epic's intake" },
  'intake.target': { needs: 'edit-issue', does: "choose an epic's target PI" },
  'intake.request': { needs: 'edit-issue', does: 'ask for admission' },
  'intake.withdraw': { needs: 'edit-issue', does: 'withdraw an epic' },
  'intake.pending': { needs: 'signed-in', does: 'see the requests for admission' },
  'intake.decide': { needs: 'portfolio-management', does: 'decide on admissions' },
  'intake.decideMany': { needs: 'portfolio-management', does: 'decide on admissions' },
  'intake.score': { needs: 'edit-issue', does: "enter an epic's WSJF" },
  'intake.tick': { needs: 'edit-issue', does: 'tick checklist items' },
  // Which role, the criterion says; the use case asks for that one.
  'intake.sign': { needs: 'hold-role', does: 'sign epics off' },
  'intake.ofPi': { needs: 'signed-in', does: "see a PI's intake" },
  'exceptions.request': { needs: 'edit-issue', does: 'ask for an exception' },
  'exceptions.decide': { needs: 'portfolio-management', does: 'decide on exceptions' },
  'exceptions.pending': { needs: 'signed-in', does: 'see the requests for exceptions' },
  // Entries on issues go to those who browse the issue, the others to planners and Jira admins; the use case leaves out the rest.
  'ledger.list': { needs: 'signed-in', does: 'read the ledger' },
  'wip.read': { needs: 'signed-in', does: 'see how full the WIP limits are' },
  'milestones.list': { needs: 'signed-in', does: 'see the milestones' },
  'milestones.save': { needs: 'plan-milestones', does: 'plan milestones' },
  'milestones.remove': { needs: 'plan-milestones', does: 'remove milestones' },
  // The write is the caller's own in Jira, so that the project's permissions decide; the use case asks for them first.
  'milestones.contribute': { needs: 'signed-in', does: 'make a milestone a version' },
  'setup.read': { needs: 'administer-jira', does: 'see the set-up' },
  'setup.save': { needs: 'administer-jira', does: 'change the set-up' },
};

/** Each capability's holders, in words. */
export const HOLDERS: Record<Capability, string> = {
  'signed-in': 'people who are signed in',
  'browse-issue': 'people who may browse the issue',
  'edit-issue': 'people who may edit the issue',
  'administer-jira': 'Jira admins',
  'portfolio-management': 'Solution Portfolio Management',
  'hold-role': 'people who hold a role in Interlock',
  'plan-milestones': 'Solution Portfolio Management, an Enterprise Architect or the APMO',
};
