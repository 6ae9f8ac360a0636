import Lozenge, { type ThemeAppearance } from '@atlaskit/lozenge';
import type { ModuleStatus } from '../api/sandbox';

const LOOKS: string[] = ['default', 'inprogress', 'moved', 'new', 'removed', 'success'];
const isLook = (type: string | undefined): type is ThemeAppearance => type !== undefined && LOOKS.includes(type);

/** The status that an issue context shows beside its title. */
export function ModuleLozenge({ status, testId }: { status: ModuleStatus; testId: string }) {
  const look = status.value.type;
  return (
    <span data-testid={testId}>
      <Lozenge appearance={isLook(look) ? look : 'default'} maxWidth={180}>
        {status.value.label}
      </Lozenge>
    </span>
  );
}
