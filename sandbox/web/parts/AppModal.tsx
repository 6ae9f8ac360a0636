import ModalDialog, { ModalBody, ModalHeader, ModalTitle, ModalTransition } from '@atlaskit/modal-dialog';
import { useRef } from 'react';
import type { ModuleView } from '../../types';
import type { ModalRequest } from '../bridge/desk';
import type { Extension } from '../bridge/extensions';
import { AppFrame } from './AppFrame';

const WIDTHS: Record<string, string> = { small: 'small', medium: 'medium', large: 'large', xlarge: 'x-large', max: '96vw', fullscreen: '96vw', resizable: 'large' };
const widthOf = (size: ModalRequest['size']): string => (typeof size === 'string' ? (WIDTHS[size] ?? 'medium') : size.width);

interface Props {
  module: ModuleView;
  page: string;
  extension: Extension;
  request: ModalRequest;
  close(payload?: unknown): void;
}

/** A modal that an app opened with the bridge's `Modal`; the page in it finds its context at `extension.modal`. */
export function AppModal({ module, page, extension, request, close }: Props) {
  const onClose = useRef<(() => unknown) | null>(null);
  const dismiss = (): void => {
    void onClose.current?.();
    close();
  };
  const title = request.title || module.title;
  return (
    <ModalTransition>
      <ModalDialog
        width={widthOf(request.size)}
        onClose={dismiss}
        shouldCloseOnEscapePress={request.closeOnEscape}
        shouldCloseOnOverlayClick={request.closeOnOverlayClick}
        testId="app-modal"
      >
        <ModalHeader hasCloseButton>
          <ModalTitle>{title}</ModalTitle>
        </ModalHeader>
        <ModalBody>
          <AppFrame
            module={module}
            page={page}
            extension={{ ...extension, modal: request.context }}
            testId={`modal-${module.key}`}
            title={title}
            actions={{
              close,
              submit: close,
              setOnClose: (callback) => {
                onClose.current = callback;
              },
            }}
          />
        </ModalBody>
      </ModalDialog>
    </ModalTransition>
  );
}
