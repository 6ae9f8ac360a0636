import './fakeBridge';
import { decodeFirstFacts } from '../../../static/src/features/intake/facts/decodeFirstFacts';
import { sayRecorded } from '../../../static/src/features/intake/facts/sayRecorded';
import { panelParts, type PanelReadings } from '../../../static/src/features/intake/panel/panelParts';
import { aView } from './aView';

const ready = <T>(value: T) => ({ phase: 'ready', value, busy: false, fault: null }) as const;
const failed = (code: 'unavailable' | 'not-set-up') => ({ phase: 'failed', fault: { code, message: 'No.' }, busy: false }) as const;
const loading = { phase: 'loading' } as const;
const facts = decodeFirstFacts(
  { id: '10001', key: 'PAY-1', fields: { summary: 'Instant refunds', status: { name: 'Ready' } }, properties: { interlock: { v: 1, targetPi: '2027.1' } } },
  '2026-11-24T08:11:00.000Z',
);
const wiring = { streams: [], epics: { by: 'level', level: 1 }, statuses: [], dependencies: [], pis: [], windows: [], today: '2026-11-24', asOf: '' } as const;
const parts = (more: Partial<PanelReadings>) => panelParts({ facts: loading, view: loading, wiring: loading, neighbours: loading, ...more });

describe('the parts of the panel', () => {
  it('are the first facts and what the property records, while the function still starts', () => {
    expect(parts({ facts: ready(facts) })).toMatchObject({ facts: { key: 'PAY-1' }, gate: 'loading', neighbours: 'loading', dependencies: true, recorded: 'Aims for 2027.1', faults: [], asOf: facts.asOf, busy: true });
  });

  it('keep the facts when the gate fails, with one message for one cause', () => {
    const shown = parts({ facts: ready(facts), view: failed('unavailable'), wiring: failed('unavailable') });
    expect(shown).toMatchObject({ facts: { key: 'PAY-1' }, gate: null, neighbours: null, dependencies: false });
    expect(shown.faults.map((one) => one.trying)).toEqual(['read the verdict']);
  });

  it('keep the gate when Jira fails', () => {
    expect(parts({ facts: failed('unavailable'), view: ready(aView()), wiring: ready(wiring as never) })).toMatchObject({ facts: null, gate: { standing: 'governed' }, neighbours: null });
  });

  it('show the gate’s freshness, and drop what the property records, once the gate has answered', () => {
    expect(parts({ facts: ready(facts), view: ready(aView()) })).toMatchObject({ recorded: null, asOf: aView().asOf });
  });

  it('leave out neighbours and their faults where the gate has no say', () => {
    const shown = parts({ facts: ready(facts), view: ready(aView({ standing: 'not-set-up' })), wiring: failed('not-set-up') });
    expect(shown).toMatchObject({ neighbours: null, dependencies: false, faults: [] });
  });

  it('tell that neighbours could not be read', () => {
    const shown = parts({ facts: ready(facts), view: ready(aView()), wiring: ready(wiring as never), neighbours: failed('unavailable') });
    expect(shown.faults.map((one) => one.trying)).toEqual(['read providers and consumers']);
    expect(shown).toMatchObject({ neighbours: null, dependencies: true });
  });
});

describe('first facts', () => {
  it('decode from a reply in which every field is hidden', () => {
    expect(decodeFirstFacts({ id: '1', key: 'A-1' }, 'now')).toMatchObject({ summary: '', status: null, links: [], recorded: { property: null, problem: null } });
  });

  it('name the field that a hand has edited into nonsense', () => {
    expect(decodeFirstFacts({ id: '1', key: 'A-1', properties: { interlock: { targetPi: 42 } } }, 'now').recorded.problem?.path).toBe('interlock.targetPi');
  });

  it('say what is recorded', () => {
    const property = { v: 1, targetPi: '2027.1', admittedPi: null, admission: 'none', changedAt: null, startsOn: null, costOfDelay: null, jobSize: null, wsjf: null, readiness: null, missing: null } as const;
    expect(sayRecorded(property)).toBe('Aims for 2027.1');
    expect(sayRecorded({ ...property, admission: 'requested' })).toBe('Asked for admission; aims for 2027.1');
    expect(sayRecorded({ ...property, admission: 'admitted', admittedPi: '2026.4' })).toBe('Admitted to 2026.4');
    expect(sayRecorded({ ...property, targetPi: null })).toBeNull();
    expect(sayRecorded(null)).toBeNull();
  });
});
