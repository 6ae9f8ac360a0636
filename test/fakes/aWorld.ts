import type { Ports } from '../../src/app/ports';
import { PROJECT, aStored } from '../builders/aSettings';
import { anIssue } from '../builders/anIssue';
import { FakeClock } from './FakeClock';
import { FakeJira } from './FakeJira';
import { FakeMirror } from './FakeMirror';
import { FakeStorage } from './FakeStorage';

export interface World {
  jira: FakeJira;
  mirror: FakeMirror;
  storage: FakeStorage;
  clock: FakeClock;
  ports: Ports;
}

const { SEC, ...open } = PROJECT;
const everywhere = Object.values(open);

/** The seeded site's people over fakes, set up, with PAY-1 in it. */
export function aWorld(): World {
  const jira = new FakeJira();
  const mirror = new FakeMirror();
  const storage = new FakeStorage();
  const clock = new FakeClock();
  jira.people
    .set('ada', { admin: true, browse: [...everywhere, SEC], edit: [...everywhere, SEC], administer: [...everywhere, SEC] })
    .set('erin', { browse: everywhere, edit: everywhere })
    .set('sam', { groups: ['portfolio-management'], browse: everywhere, edit: [] })
    .set('val', { browse: everywhere, edit: [] })
    .set('kim', { groups: ['security-team'], browse: [...everywhere, SEC], edit: [SEC] });
  jira.add(anIssue());
  storage.stored = aStored();
  const { settings, admissions, records, evidence, exceptions, wip, scopes, milestones, ledger, people } = storage;
  return { jira, mirror, storage, clock, ports: { jira, mirror, clock, settings, admissions, records, evidence, exceptions, wip, scopes, milestones, ledger, people } };
}
