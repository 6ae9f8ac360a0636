import { answer, calls, reset } from '../intake/fakeBridge';
import { gadgetPlace, saveGadget } from '../../../static/src/bridge/gadget';

beforeEach(reset);

describe('the dashboard', () => {
  it('says whether the gadget is edited, and what it keeps of it', async () => {
    answer('getContext', () => ({ extension: { entryPoint: 'edit', gadgetConfiguration: { refresh: 15 } } }));
    expect(await gadgetPlace()).toEqual({ editing: true, configuration: { refresh: 15 } });
    answer('getContext', () => ({ extension: {} }));
    expect(await gadgetPlace()).toEqual({ editing: false, configuration: null });
  });

  it('that does not say gets the view', async () => {
    answer('getContext', () => Promise.reject(new Error('no')));
    expect(await gadgetPlace()).toEqual({ editing: false, configuration: null });
  });

  it('is handed what to keep, and a refusal is a fault', async () => {
    answer('submit', () => true);
    expect(await saveGadget({ v: 1 })).toEqual({ ok: true, value: null });
    expect(calls).toContainEqual({ command: 'submit', payload: { v: 1 } });
    answer('submit', () => false);
    expect(await saveGadget({ v: 1 })).toMatchObject({ ok: false, fault: { code: 'unavailable' } });
  });
});
