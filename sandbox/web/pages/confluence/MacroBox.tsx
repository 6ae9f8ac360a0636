import { IconButton } from '@atlaskit/button/new';
import DeleteIcon from '@atlaskit/icon/core/delete';
import EditIcon from '@atlaskit/icon/core/edit';
import type { ModuleView } from '../../../types';
import { macroExtension } from '../../bridge/extensions';
import { AppFrame } from '../../parts/AppFrame';
import type { Macro } from './macros';

interface Props {
  module: ModuleView;
  macro: Macro;
  configure(): void;
  remove(): void;
}

/** A macro as readers of the page see it. */
export function MacroBox({ module, macro, configure, remove }: Props) {
  return (
    <section className="macro" aria-label={module.title}>
      <div className="macro-tools row">
        {module.pages.config ? <IconButton icon={EditIcon} label={`Configure ${module.title}`} appearance="subtle" spacing="compact" onClick={configure} /> : null}
        <IconButton icon={DeleteIcon} label={`Remove ${module.title}`} appearance="subtle" spacing="compact" onClick={remove} />
      </div>
      <AppFrame
        key={JSON.stringify(macro.config)}
        module={module}
        page={module.pages.view ?? ''}
        extension={macroExtension(macro.config, { isConfiguring: false, isInserting: false }, window.location.href)}
        testId={`macro-${module.key}`}
        title={module.title}
      />
    </section>
  );
}
