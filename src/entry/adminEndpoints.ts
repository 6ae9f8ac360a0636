import { readSetup } from '../app/readSetup';
import { saveSettings } from '../app/saveSettings';
import type { AdminApi } from '../contract';
import { decode } from '../schemas/decode';
import { adminPayloads } from '../schemas/payloads';
import type { Endpoints } from './endpoint';

/** The calls of the admin page. They have a resolver of their own, and each asks Jira whether the caller is an admin. */
export const adminEndpoints: Endpoints<AdminApi> = {
  'setup.read': { allow: 'setup.read', decode: (raw) => decode(adminPayloads['setup.read'], raw), run: readSetup },
  'setup.save': { allow: 'setup.save', decode: (raw) => decode(adminPayloads['setup.save'], raw), run: saveSettings },
};
