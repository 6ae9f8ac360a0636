import './fakeBridge';
import { renderToStaticMarkup } from 'react-dom/server';
import { fitQueue, rankByWsjf } from '../../../src/domain/wsjf';
import { CapacityBars } from '../../../static/src/features/intake/queue/capacity/CapacityBars';
import type { Choice } from '../../../static/src/features/intake/queue/choose/useChoice';
import { ExceptionTable } from '../../../static/src/features/intake/queue/exceptions/ExceptionTable';
import type { ExceptionsHandle } from '../../../static/src/features/intake/queue/exceptions/useExceptions';
import { PiSwitch } from '../../../static/src/features/intake/queue/pi/PiSwitch';
import type { QueueRow } from '../../../static/src/features/intake/queue/QueueRow';
import { WAITING, type RowState } from '../../../static/src/features/intake/queue/state/rowState';
import type { QueueHandle } from '../../../static/src/features/intake/queue/state/useQueue';
import { QueueTable } from '../../../static/src/features/intake/queue/table/QueueTable';
import { anException } from '../../builders/anException';
import { anAdmission, calendar } from './aView';

const nothing = () => undefined;
const row = (issueId: string, costOfDelay: number): QueueRow => ({
  admission: anAdmission({ issueId, state: 'requested' }), epic: null, key: `PAY-${issueId}`, costOfDelay, jobSize: 5, streamId: 'payments', requestedAt: '2026-11-10T10:00:00.000Z', pi: 'PI 2027.1', askedBy: 'Erin Okafor', askedOn: '10 Nov',
});
const { items } = fitQueue(rankByWsjf([row('1', 10), row('2', 10), row('3', 30)]), new Map([['payments', 5]]));
const choice = (more: Partial<Choice> = {}): Choice => ({ chosen: new Set(), cutAfter: null, saysWhy: false, toggle: nothing, choose: nothing, mark: nothing, clear: nothing, ...more });
const handle = (states: Record<string, RowState> = {}) => ({ stateOf: (id: string) => states[id] ?? WAITING }) as QueueHandle;
const table = (more: Partial<Parameters<typeof QueueTable>[0]> = {}) => renderToStaticMarkup(<QueueTable items={items} queue={handle()} choice={choice()} mayDecide open onDecline={nothing} {...more} />);
const words = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

describe('the table of the queue', () => {
  it('has no ticks and no buttons for those who read along', () => {
    const html = table({ mayDecide: false });
    expect(html).not.toContain('data-testid="admit"');
    expect(html).not.toContain('type="checkbox"');
    expect(html.match(/scope="row"/g)).toHaveLength(3);
  });

  it('explains a tie, and why a row does not fit once the first that fit were marked', () => {
    expect(words(table())).toContain('Same WSJF as PAY-2; stands before it for its key alone.');
    expect(words(table())).not.toContain('Takes 5 of the 5 points');
    const marked = table({ choice: choice({ chosen: new Set(['3']), cutAfter: '3', saysWhy: true }) });
    expect(words(marked)).toContain('Takes 5 of the 5 points that its stream has left.');
    expect(words(marked)).toMatch(/Needs 5.* 0 /);
    expect(marked.indexOf('cut-line')).toBeLessThan(marked.indexOf('pending-row-1'));
    expect(marked.indexOf('cut-line')).toBeGreaterThan(marked.indexOf('pending-row-3'));
  });

  it('says what became of a row in its place, and offers nothing more where somebody else was first', () => {
    const html = table({ items: items.slice(0, 1), queue: handle({ 3: { state: 'refused', fault: { code: 'conflict', message: 'Sam admitted it.' } } }) });
    expect(words(html)).toContain('Sam admitted it.');
    expect(html).not.toContain('data-testid="decline"');
  });

  it('offers no admission to a PI whose intake is closed', () => {
    const html = table({ open: false });
    expect(html).not.toContain('data-testid="admit"');
    expect(html.match(/data-testid="decline"/g)).toHaveLength(3);
  });
});

describe('what stands around it', () => {
  it('a bar says in words what it draws', () => {
    const html = renderToStaticMarkup(<CapacityBars loads={[{ id: 'p', name: 'Payments', capacity: 40, admitted: 38, chosen: 8, unsized: 0 }]} />);
    expect(words(html)).toContain('Payments 6 over 38 admitted, 8 chosen, of 40 points');
    expect(html).toContain('aria-hidden="true"');
  });

  it('steps end where there is no PI more', () => {
    const one = { pi: calendar.piAt('2026-11-24'), text: 'PI 2026.4' };
    expect(renderToStaticMarkup(<PiSwitch choices={[one]} chosen={one} onChoose={nothing} />).match(/aria-disabled="true"/g)).toHaveLength(2);
  });

  it('an exception is decided only by those who may', () => {
    const rows = [{ id: '1:2026.4', exception: anException(), epic: null, pi: 'PI 2026.4', askedBy: 'Erin Okafor', askedOn: '20 Nov' }];
    const draw = (mayDecide: boolean) => renderToStaticMarkup(<ExceptionTable value={{ rows, mayDecide, asOf: 'now' }} exceptions={{ stateOf: () => ({ state: 'waiting' }) } as unknown as ExceptionsHandle} today="2026-11-24" onAsk={nothing} />);
    expect(draw(true)).toContain('data-testid="grant"');
    expect(draw(false)).not.toContain('data-testid="grant"');
    expect(words(draw(false))).toContain('The regulator asks for it by the end of the year. Erin Okafor on 20 Nov');
  });
});
