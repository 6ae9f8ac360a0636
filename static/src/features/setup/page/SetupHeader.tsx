import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import RefreshIcon from '@atlaskit/icon/core/refresh';
import type { StoredSettings } from '../../../../../src/contract';
import { StoredLine } from './StoredLine';
import { useName } from './useName';

interface Props {
  stored: StoredSettings | null;
  /** Reloading would lose what was typed, so it waits. */
  unsaved: boolean;
  onReload: () => void;
}

/** What this page is, how fresh it is, and the way to newer. */
export function SetupHeader({ stored, unsaved, onReload }: Props) {
  const name = useName(stored?.savedBy);
  return (
    <header className="setup-header">
      <div>
        <Heading as="h1" size="large">Set-up</Heading>
        <StoredLine stored={stored} name={name} />
      </div>
      <Button appearance="subtle" iconBefore={RefreshIcon} onClick={onReload} isDisabled={unsaved} testId="setup-reload">Read again</Button>
    </header>
  );
}
