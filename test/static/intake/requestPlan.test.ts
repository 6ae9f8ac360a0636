import { requestPlan } from '../../../static/src/features/intake/gate/requestPlan';
import { aView, anAdmission } from './aView';

describe('the offer to ask for admission', () => {
  it('is for the PI whose intake is open, and says what happens', () => {
    const plan = requestPlan(aView());
    expect(plan).toMatchObject({ label: 'Ask for admission to PI 2027.1', enabled: true, words: 'Open until 21 Dec. An epic that is ready is admitted at once.' });
    expect(plan?.pi.key).toBe('2027.1');
    expect(requestPlan(aView({ policy: 'by-portfolio' }))?.words).toBe('Open until 21 Dec. Solution Portfolio Management decides.');
  });

  it('names what is missing, before the permission, since that can be mended', () => {
    expect(requestPlan(aView({ complete: false, may: { request: false } }))).toMatchObject({ enabled: false, words: 'First complete what is missing: Lean business case, Job size.' });
  });

  it('tells a viewer plainly', () => {
    expect(requestPlan(aView({ may: { request: false } }))).toMatchObject({ enabled: false, words: 'You may not edit this epic, so you can’t ask. Its owner can.' });
  });

  it.each([
    ['admitted to the open PI', { admission: anAdmission() }],
    ['admitted to the running PI', { admission: anAdmission({ pi: '2026.4' }) }],
    ['admitted to a PI long gone by', { admission: anAdmission({ pi: '2026.1' }) }],
    ['asked for the open PI', { admission: anAdmission({ state: 'requested' }) }],
    ['implementing', { state: 'implementing' }],
    ['done', { state: 'done' }],
    ['outside every stream', { standing: 'outside-streams' }],
  ] as const)('is not made for an epic that is %s', (_, wanted) => {
    expect(requestPlan(aView(wanted))).toBeNull();
  });

  it('is made again after a decline, and once an undecided request has missed its cutoff', () => {
    expect(requestPlan(aView({ admission: anAdmission({ state: 'declined', reason: 'Too big' }) }))?.pi.key).toBe('2027.1');
    expect(requestPlan(aView({ today: '2026-12-22', admission: anAdmission({ state: 'requested' }) }))?.pi.key).toBe('2027.2');
  });

  it('is made to an epic whose PI the cadence no longer has', () => {
    expect(requestPlan(aView({ admission: anAdmission({ pi: '2031.9' }) }))?.enabled).toBe(true);
  });
});
