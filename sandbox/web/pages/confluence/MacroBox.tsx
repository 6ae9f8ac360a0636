import { IconButton } from '@atlaskit/button/new';
import DeleteIcon from '@atlaskit/icon/core/delete';
import EditIcon from '@atlaskit/icon/core/edit';
import { useState } from 'react';
import type { ModuleView } from '../../../types';
import { macroExtension } from '../../bridge/extensions';
import { AppFrame } from '../../parts/AppFrame';
import { Menu } from '../../parts/Menu';
import { MacroExport } from './MacroExport';
import type { Macro } from './macros';

interface Props {
  module: ModuleView;
  macro: Macro;
  configure(): void;
  remove(): void;
}

/** A macro as readers of the page see it. */
export function MacroBox({ module, macro, configure, remove }: Props) {
  const [exporting, setExporting] = useState<{ asNobody: boolean } | null>(null);
  const ways = [
    { id: 'person', content: 'Export as I see it', run: () => setExporting({ asNobody: false }) },
    { id: 'nobody', content: 'Export without a person', run: () => setExporting({ asNobody: true }) },
  ];
  return (
    <section className="macro" aria-label={module.title}>
      <div className="macro-tools row">
        {module.hasExport ? (
          <Menu label={`Export ${module.title}`} items={ways} testId={`macro-export-${module.key}`} align="end">
            <span>Export</span>
          </Menu>
        ) : null}
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
      {exporting ? <MacroExport module={module} config={macro.config} asNobody={exporting.asNobody} close={() => setExporting(null)} /> : null}
    </section>
  );
}
