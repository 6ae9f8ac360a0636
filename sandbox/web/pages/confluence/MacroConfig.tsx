import ModalDialog, { ModalBody, ModalHeader, ModalTitle, ModalTransition } from '@atlaskit/modal-dialog';
import type { ModuleView } from '../../../types';
import { macroExtension } from '../../bridge/extensions';
import { AppFrame } from '../../parts/AppFrame';
import { configOf, type Macro } from './macros';

interface Props {
  module: ModuleView;
  macro: Macro;
  isInserting: boolean;
  save(config: Record<string, unknown>): void;
  cancel(): void;
}

/** A macro's form. `view.submit({ config })` saves, `view.close()` gives up. */
export function MacroConfig({ module, macro, isInserting, save, cancel }: Props) {
  return (
    <ModalTransition>
      <ModalDialog width="large" onClose={cancel} testId="macro-config">
        <ModalHeader hasCloseButton>
          <ModalTitle>{module.title}</ModalTitle>
        </ModalHeader>
        <ModalBody>
          <AppFrame
            module={module}
            page={module.pages.config ?? ''}
            extension={macroExtension(macro.config, { isConfiguring: true, isInserting }, window.location.href)}
            testId={`macro-config-${module.key}`}
            title={module.title}
            actions={{ submit: (payload) => save(configOf(payload)), close: cancel }}
          />
        </ModalBody>
      </ModalDialog>
    </ModalTransition>
  );
}
