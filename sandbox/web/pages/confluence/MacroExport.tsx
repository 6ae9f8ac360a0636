import ModalDialog, { ModalBody, ModalHeader, ModalTitle, ModalTransition } from '@atlaskit/modal-dialog';
import { useEffect, useState } from 'react';
import type { ModuleView } from '../../../types';
import type { Fault } from '../../api/http';
import { sandbox } from '../../api/sandbox';
import { Failure } from '../../parts/Failure';
import { Loading } from '../../parts/Loading';
import { useSession } from '../../state/session';
import { AdfView } from './AdfView';

interface Props {
  module: ModuleView;
  config: Record<string, unknown> | undefined;
  asNobody: boolean;
  close(): void;
}

type Shown = { document: unknown } | { fault: Fault } | null;

/** What a macro puts into the page's PDF or Word file, drawn as such a file would have it. */
export function MacroExport({ module, config, asNobody, close }: Props) {
  const { person } = useSession();
  const [shown, setShown] = useState<Shown>(null);
  useEffect(() => {
    let gone = false;
    const ask = { accountId: person.accountId, moduleKey: module.key, exportType: 'pdf' as const, config, asNobody };
    void sandbox.adfExport(ask).then((reply) => {
      if (gone) return;
      if (!reply.ok) setShown({ fault: reply.fault });
      else setShown(reply.value.ok ? { document: reply.value.document } : { fault: { status: 0, messages: [reply.value.error.message], fields: {} } });
    });
    return () => {
      gone = true;
    };
  }, [person.accountId, module.key, config, asNobody]);
  return (
    <ModalTransition>
      <ModalDialog width="x-large" onClose={close} testId="macro-export">
        <ModalHeader hasCloseButton>
          <ModalTitle>As PDF or Word would have it</ModalTitle>
        </ModalHeader>
        <ModalBody>
          {shown === null ? <Loading what="the export" /> : null}
          {shown && 'fault' in shown ? <Failure what="the export" fault={shown.fault} /> : null}
          {shown && 'document' in shown ? <AdfView document={shown.document} /> : null}
        </ModalBody>
      </ModalDialog>
    </ModalTransition>
  );
}
