import './fakeBridge';
import { renderToStaticMarkup } from 'react-dom/server';
import { NeighbourList } from '../../../static/src/features/intake/neighbours/NeighbourList';
import { ReasonList } from '../../../static/src/features/intake/gate/ReasonList';
import { WipBlock } from '../../../static/src/features/intake/gate/wip/WipBlock';
import { Freshness } from '../../../static/src/ui/Freshness';
import { KeyLink } from '../../../static/src/ui/KeyLink';
import { aUse } from './aUse';
import { aView } from './aView';

const nothing = () => undefined;

describe('what is drawn', () => {
  it('a hidden neighbour shows its key and nothing that the viewer may not know', () => {
    const html = renderToStaticMarkup(
      <NeighbourList title="Providers" about="" empty="" testId="providers" rows={[{ issueId: '3', key: 'SEC-1', summary: '', status: null, stream: null, plan: null, typeName: 'Blocks', link: null, visible: false }]} />,
    );
    expect(html).toContain('data-testid="providers"');
    expect(html).toContain('You may not see this issue · Blocks');
    expect(html).not.toContain('Outside streams');
  });

  it('a conflict is said in a word and with both sides’ dates, whose keys open the issues', () => {
    const phrase = [{ key: 'DAT-1' }, ' finishes on 17 Jan 2027', ', after ', { key: 'PAY-1' }, ' starts on 4 Jan 2027'];
    const row = { issueId: '2', key: 'DAT-1', summary: 'Event backbone', status: null, stream: 'Data Platform', plan: 'No PI yet', typeName: 'Blocks', visible: true };
    const list = (state: 'conflict' | 'settled') => renderToStaticMarkup(<NeighbourList title="Providers" about="" empty="" testId="providers" rows={[{ ...row, link: { state, phrase } }]} />);
    expect(list('conflict').replace(/<[^>]+>/g, '')).toContain('ConflictDAT-1 finishes on 17 Jan 2027, after PAY-1 starts on 4 Jan 2027');
    expect(list('conflict')).toContain('href="/browse/PAY-1"');
    expect(list('settled')).not.toContain('link-words');
  });

  it('an empty list says what its emptiness means', () => {
    const html = renderToStaticMarkup(<NeighbourList title="Consumers" about="They need it." empty="No other epic needs this one." testId="consumers" rows={[]} />);
    expect(html).toContain('No other epic needs this one.');
    expect(html).not.toContain('<ul');
  });

  it('each reason says who can help', () => {
    const html = renderToStaticMarkup(<ReasonList reasons={aView({ complete: false }).verdicts!.implementing.reasons} />);
    expect(html.match(/<li/g)).toHaveLength(3);
    expect(html).toContain('Lean business case is empty.<span class="il-subtle"> Epic owner can help.</span>');
  });

  it('the holders of a WIP limit open their issues', () => {
    const html = renderToStaticMarkup(<WipBlock uses={[aUse({ held: 3, keys: ['PAY-2', 'PAY-5'] })]} />);
    expect(html.replace(/<[^>]+>/g, '')).toContain('Implementing in Payments: 3 of 3 FullHeld by PAY-2, PAY-5 and 1 more');
    expect(html).toContain('href="/browse/PAY-5"');
    expect(renderToStaticMarkup(<WipBlock uses={[]} />)).toBe('');
  });

  it('a refresh under way can’t be pressed again, but keeps the focus', () => {
    const html = renderToStaticMarkup(<Freshness asOf="2026-11-24T08:12:00.000Z" busy onRefresh={nothing} />);
    expect(html).toContain('aria-disabled="true"');
    expect(html).not.toContain(' disabled');
    expect(renderToStaticMarkup(<Freshness asOf={null} busy={false} onRefresh={nothing} />)).toContain('Not read yet');
  });

  it('a key can’t break out of its address', () => {
    expect(renderToStaticMarkup(<KeyLink issueKey={'A-1/../"x'} />)).toContain('href="/browse/A-1%2F..%2F%22x"');
  });
});
