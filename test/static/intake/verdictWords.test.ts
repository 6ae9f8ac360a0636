import { laterWords, verdictWords } from '../../../static/src/features/intake/gate/verdictWords';
import { nextChanceWords } from '../../../static/src/features/intake/gate/nextChanceWords';
import { anException } from '../../builders/anException';
import { aView, anAdmission } from './aView';
import { aUse } from './aUse';

describe('the verdict in words', () => {
  it('refuses PAY-1 with the message of the gate', () => {
    const words = verdictWords(aView());
    expect(words).toMatchObject({ rule: 'implementing', title: 'Can’t start yet', tone: 'wait', reasons: [] });
    expect(words?.message).toContain('Intake for PI 2026.4 closed on 7 Sep. Next: PI 2027.1, open until 21 Dec');
  });

  it('lists the reasons where there are several', () => {
    const words = verdictWords(aView({ complete: false }));
    expect(words?.reasons.map((reason) => reason.code)).toEqual(['intake-closed', 'criterion-missing', 'criterion-missing']);
  });

  it('speaks of the next step: ready, for an epic that is still analyzed', () => {
    expect(verdictWords(aView({ state: 'analyzing', complete: false }))).toMatchObject({ rule: 'ready', title: 'Not ready yet' });
    expect(verdictWords(aView({ state: 'funnel' }))).toMatchObject({ rule: 'ready', title: 'Can be marked ready', tone: 'good' });
  });

  it('says what will hinder the start later, without saying the criteria again', () => {
    expect(laterWords(aView({ state: 'analyzing', complete: false }))).toBe('Intake for PI 2026.4 closed on 7 Sep. Next: PI 2027.1, open until 21 Dec.');
    expect(laterWords(aView({ state: 'ready' }))).toBeNull();
    expect(laterWords(aView({ state: 'funnel', admission: anAdmission({ pi: '2026.4' }) }))).toBeNull();
  });

  it('names an epic that is implemented without an admission', () => {
    expect(verdictWords(aView({ state: 'implementing' }))?.title).toBe('Being implemented without an admission');
    expect(verdictWords(aView({ state: 'implementing', admission: anAdmission({ pi: '2026.4' }) }))?.title).toBe('Being implemented');
  });

  it('says that only room is missing, and what else hinders the start later', () => {
    const wip = [aUse({ held: 3 })];
    const admitted = anAdmission({ pi: '2026.4' });
    expect(verdictWords(aView({ wip, admission: admitted }))).toMatchObject({ title: 'No room to start yet', tone: 'wait', reasons: [] });
    expect(verdictWords(aView({ wip }))?.title).toBe('Can’t start yet');
    expect(verdictWords(aView({ wip, admission: admitted, state: 'implementing' }))?.title).toBe('Being implemented');
    expect(laterWords(aView({ wip, state: 'analyzing', exception: anException() }))).toBe(
      'Intake for PI 2026.4 closed on 7 Sep. Next: PI 2027.1, open until 21 Dec. An exception for PI 2026.4, asked for on 20 Nov, waits for Solution Portfolio Management. The WIP limit of Payments for implementing is reached: 3 of 3, held by PAY-2 and 2 more.',
    );
  });

  it('has nothing to say of what is done or not governed', () => {
    expect(verdictWords(aView({ state: 'done' }))).toBeNull();
    expect(verdictWords(aView({ standing: 'outside-streams' }))).toBeNull();
  });
});

describe('the next chance in words', () => {
  it('counts the days to the cutoff', () => {
    expect(nextChanceWords(aView())).toEqual({ pi: 'PI 2027.1', span: '4 Jan – 28 Mar 2027', intake: 'Intake open until 21 Dec, 27 days left' });
    expect(nextChanceWords(aView({ today: '2026-12-20' }))?.intake).toContain('1 day left');
    expect(nextChanceWords(aView({ today: '2026-12-21' }))?.intake).toContain('today is the last day');
  });

  it('moves on to the next PI on the day after the cutoff', () => {
    expect(nextChanceWords(aView({ today: '2026-12-22' }))?.pi).toBe('PI 2027.2');
  });

  it('says when an admitted epic may start', () => {
    expect(nextChanceWords(aView({ admission: anAdmission() }))).toEqual({ pi: 'PI 2027.1', span: '4 Jan – 28 Mar 2027', intake: 'Admitted; begins on 4 Jan 2027' });
  });

  it('is silent where nothing hinders', () => {
    expect(nextChanceWords(aView({ admission: anAdmission({ pi: '2026.4' }) }))).toBeNull();
    expect(nextChanceWords(aView({ state: 'done' }))).toBeNull();
  });
});
