import { adminEndpoints } from '../../src/entry/adminEndpoints';
import { apiEndpoints } from '../../src/entry/apiEndpoints';
import type { Endpoints } from '../../src/entry/endpoint';
import type { AdminApi, Api } from '../../src/contract';

// Checked by the compiler (tsc -p test), which fails where one of these lines should stop failing.

const { 'intake.view': _left, ...incomplete } = apiEndpoints;
// @ts-expect-error an endpoint that is left out does not compile
export const leftOut: Endpoints<Api> = incomplete;

const { 'setup.read': read, 'setup.save': save } = adminEndpoints;
const { allow: _allow, ...unguarded } = save;
// @ts-expect-error nor does one without `allow`
export const withoutGuard: Endpoints<AdminApi> = { 'setup.read': read, 'setup.save': unguarded };

const { decode: _decode, ...undecoded } = save;
// @ts-expect-error nor one that does not decode
export const withoutSchema: Endpoints<AdminApi> = { 'setup.read': read, 'setup.save': undecoded };

// @ts-expect-error nor one that asks for another call's permission
export const otherPermission: Endpoints<AdminApi> = { 'setup.read': { ...read, allow: 'wiring.read' }, 'setup.save': save };

// @ts-expect-error nor one whose use case answers something else
export const otherAnswer: Endpoints<AdminApi> = { 'setup.read': { ...read, run: save.run }, 'setup.save': save };
