import { answer, calls, reset } from '../intake/fakeBridge';
import { closeMacro, macroPlace, saveMacro } from '../../../static/src/bridge/macro';

beforeEach(reset);

describe('Confluence', () => {
  it('says whether the macro is configured, and what it keeps of it', async () => {
    answer('getContext', () => ({ extension: { config: { horizon: '2' }, macro: { isConfiguring: true } } }));
    expect(await macroPlace()).toEqual({ configuring: true, config: { horizon: '2' } });
    answer('getContext', () => ({ extension: { isEditing: true, macro: { isConfiguring: false, isInserting: false } } }));
    expect(await macroPlace()).toEqual({ configuring: false, config: null });
  });

  it('that does not say gets the view', async () => {
    answer('getContext', () => Promise.reject(new Error('no')));
    expect(await macroPlace()).toEqual({ configuring: false, config: null });
  });

  it('is handed what to keep under config, and a refusal is a fault', async () => {
    answer('submit', () => true);
    expect(await saveMacro({ horizon: '2' })).toEqual({ ok: true, value: null });
    expect(calls).toContainEqual({ command: 'submit', payload: { config: { horizon: '2' } } });
    answer('submit', () => false);
    expect(await saveMacro({})).toMatchObject({ ok: false, fault: { code: 'unavailable' } });
  });

  it('is asked to close the form, which saves nothing', async () => {
    answer('close', () => true);
    expect(await closeMacro()).toEqual({ ok: true, value: null });
    expect(calls.map(({ command }) => command)).not.toContain('submit');
  });
});
