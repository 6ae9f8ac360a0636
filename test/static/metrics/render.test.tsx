import '../intake/fakeBridge';
import { renderToStaticMarkup } from 'react-dom/server';
import { BarRows } from '../../../static/src/features/metrics/chart/BarRows';
import { TrendBars } from '../../../static/src/features/metrics/chart/TrendBars';

describe('small charts', () => {
  it('have each number as text beside its bar', () => {
    const html = renderToStaticMarkup(<BarRows caption="Refusals by reason" heads={['Reason', 'Refusals']} rows={[{ name: 'Intake closed', value: 3, text: '3 of 4' }, { name: 'Not ready', value: 1, text: '1 of 4' }]} />);
    expect(html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')).toContain('Intake closed 3 of 4 Not ready 1 of 4');
    expect(html.match(/width="[\d.]+%"/g)).toEqual(['width="100%"', `width="${100 / 3}%"`]);
  });

  it('draw nothing where there is nothing, and never divide by it', () => {
    const html = renderToStaticMarkup(<BarRows caption="" heads={['', '']} rows={[{ name: 'Funnel', value: null, text: 'no epics' }, { name: 'Ready', value: 0, text: '0 days' }]} />);
    expect(html).not.toContain('<rect');
  });

  it('stand against a whole, or against the largest of them', () => {
    const heights = (whole?: number) => renderToStaticMarkup(<TrendBars caption="" rows={[{ name: 'PI 1', value: 0.25, text: '25 %' }, { name: 'PI 2', value: null, text: '…' }]} {...(whole === undefined ? {} : { whole })} />).match(/height="\d+"/g);
    expect(heights(1)).toEqual(['height="8"']);
    expect(heights()).toEqual(['height="32"']);
  });
});
