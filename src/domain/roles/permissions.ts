/** What a person may be able to do that an action asks for. The first three are Jira's to say, the next two are roles of Interlock. */
export type Capability = 'browse-issue' | 'edit-issue' | 'administer-jira' | 'portfolio-management' | 'plan-milestones' | 'signed-in';

/** Everything that somebody can ask the app to do: the calls of the contract. */
export type Action =
  | 'wiring.read'
  | 'intake.view'
  | 'intake.target'
  | 'intake.request'
  | 'intake.withdraw'
  | 'intake.pending'
  | 'intake.decide'
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
  'plan-milestones': 'Solution Portfolio Management, an Enterprise Architect or the APMO',
};
