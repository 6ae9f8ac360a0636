import { openSite } from '../openSite';
import type { Issue, JiraData, Link } from '../state/model';
import { generatedConfiguration, generatedIds } from './generatedConfiguration';
import { makeRandom, type Random } from './makeRandom';

const DAY = 86_400_000;
const FIRST = Date.parse('2025-01-06T00:00:00.000Z');
const HORIZON = 1096;
const WORDS = ['Checkout', 'Ledger', 'Identity', 'Search', 'Billing', 'Catalogue', 'Pricing', 'Fraud', 'Gateway', 'Consent', 'Reporting', 'Archive', 'Sync', 'Import', 'Audit', 'Routing', 'Claims', 'Policy'];
const KINDS = ['renewal', 'automation', 'insights', 'clean-up', 'self-service', 'migration', 'controls', 'partner access'];
/** Today of a generated site, in days after its first. */
const TODAY = 687;

interface Plan {
  stream: number;
  start: number;
  end: number;
  /** 0 to 100. */
  progress: number;
}

const isoDay = (day: number): string => new Date(FIRST + day * DAY).toISOString().slice(0, 10);

/** Short epics are more common than long ones; those that ended are done, those that run are under way. */
const plan = (random: Random, streams: number): Plan => {
  const length = 14 + Math.floor(random() * random() * 166);
  const start = Math.floor(random() * (HORIZON - length));
  const end = start + length;
  return { stream: Math.floor(random() * streams), start, end, progress: end < TODAY ? 100 : start > TODAY ? 0 : Math.floor(random() * 100) };
};

const statusOf = ({ progress, start }: Plan): string => {
  const { statuses } = generatedIds;
  if (progress === 100) return statuses.done;
  if (start <= TODAY) return statuses.implementing;
  return start - TODAY < 120 ? statuses.ready : start - TODAY < 240 ? statuses.analyzing : statuses.funnel;
};

const issueOf = (random: Random, at: Plan, index: number, number: number): Issue => {
  const { fields, people } = generatedIds;
  const done = at.progress === 100 ? FIRST + at.end * DAY : null;
  const born = Math.min(at.start - 90, TODAY - 1 - (index % 200));
  const created = FIRST + born * DAY + index;
  const updated = done ?? FIRST + Math.max(born, TODAY - (index % 60)) * DAY + index;
  const owner = people[Math.floor(random() * people.length)] ?? 'admin';
  const name = `${WORDS[Math.floor(random() * WORDS.length)]} ${KINDS[Math.floor(random() * KINDS.length)]}`;
  return {
    id: String(100_000 + index), key: `${generatedIds.projectKey(at.stream)}-${number}`, number, projectId: generatedIds.projectId(at.stream), typeId: generatedIds.epicType, statusId: statusOf(at),
    summary: `${name} ${number}`, description: null, created, updated, categorySince: done ?? created,
    resolved: done, resolutionId: done === null ? null : '10000', priorityId: '3', assigneeId: owner, reporterId: owner, creatorId: owner, labels: [], componentIds: [],
    fixVersionIds: [], affectsVersionIds: [], parentId: null, securityLevelId: null, sprintIds: [], dueDate: isoDay(at.end),
    custom: { [fields.startDate]: isoDay(at.start), [fields.jobSize]: 1 + Math.floor(random() * 13), [fields.hypothesis]: `${name} pays for itself within a year.` }, properties: {},
  };
};

/** Epics stand in the order of their start, so a link forward in the list is mostly free of conflict. Three in five may cross streams; a few go back and close circles. */
const linksOf = (random: Random, plans: Plan[]): Link[] => {
  const wanted = Math.round(plans.length * 1.5);
  const reach = Math.max(20, Math.round(plans.length * 0.12));
  const seen = new Set<string>();
  const links: Link[] = [];
  for (let tries = 0; links.length < wanted && tries < wanted * 20; tries += 1) {
    const from = Math.floor(random() * plans.length);
    const back = random() < 0.002;
    const to = back ? from - 1 - Math.floor(random() * 20) : from + 1 + Math.floor(random() * reach);
    const [source, target] = [plans[from], plans[to]];
    if (!source || !target || seen.has(`${from} ${to}`)) continue;
    if (source.stream !== target.stream && random() > 0.6) continue;
    if (!back && target.start < source.end && random() < 0.75) continue;
    seen.add(`${from} ${to}`);
    links.push({ id: String(100_000 + links.length), typeId: generatedIds.blocks, sourceId: String(100_000 + from), targetId: String(100_000 + to) });
  }
  return links;
};

/**
 * A portfolio of any size: epics in 12 to 50 streams over three years, one and a half links an epic. The same for the same arguments.
 * @example generatePortfolio(20_000, 42).links.length // 30000
 */
export const generatePortfolio = (epics: number, seed: number): JiraData => {
  const random = makeRandom(seed);
  const streams = Math.max(12, Math.min(50, Math.round(epics / 400)));
  const plans = Array.from({ length: epics }, () => plan(random, streams)).sort((a, b) => a.start - b.start || a.stream - b.stream);
  const counts = new Map<number, number>();
  const issues = plans.map((at, index) => {
    const number = (counts.get(at.stream) ?? 0) + 1;
    counts.set(at.stream, number);
    return issueOf(random, at, index, number);
  });
  const contributors = ['admin', ...generatedIds.people];
  return {
    ...openSite({ name: 'Generated portfolio', contributors, readers: [...contributors, 'viewer'], administrators: ['admin'] }),
    ...generatedConfiguration(streams),
    issues,
    links: linksOf(random, plans),
    strangers: [],
  };
};
