import type { SettingsCopy, SettingsMirror } from '../../src/app/ports';
import type { FaultCode, Result } from '../../src/contract';
import { fail, ok } from '../../src/contract';

/** The copy of the settings in memory. It can be told to fail. */
export class FakeMirror implements SettingsMirror {
  copy: SettingsCopy | null = null;
  requests: ('read' | 'write')[] = [];
  /** From now on reads or writes fail with this. */
  faults: { read?: FaultCode; write?: FaultCode } = {};

  read = async (): Promise<Result<SettingsCopy | null>> => {
    this.requests.push('read');
    return this.faults.read ? fail(this.faults.read, 'Jira did not answer.') : ok(structuredClone(this.copy));
  };

  write = async (copy: SettingsCopy): Promise<Result<null>> => {
    this.requests.push('write');
    if (this.faults.write) return fail(this.faults.write, 'Jira did not answer.');
    this.copy = structuredClone(copy);
    return ok(null);
  };
}
