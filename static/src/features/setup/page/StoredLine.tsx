import type { StoredSettings } from '../../../../../src/contract';
import { instantText } from '../form/dayText';

/** How fresh the form is: when the settings were saved, by whom, and as which revision. */
export const StoredLine = ({ stored, name }: { stored: StoredSettings | null; name: string }) => (
  <p className="setup-stored" data-testid="setup-stored">
    {stored
      ? `Saved ${instantText(stored.savedAt, stored.settings.cadence.timeZone)} by ${name} · revision ${stored.revision}`
      : 'Not set up yet. The intake gate lets everything pass.'}
  </p>
);
