import Button from '@atlaskit/button/new';
import SectionMessage from '@atlaskit/section-message';
import { useCallback } from 'react';
import { type FoundMacro, macroOf } from '../../../../../src/domain/roadmap/export';
import { call, closeMacro } from '../../../bridge/bridge';
import FaultMessage from '../../../ui/FaultMessage';
import { Loading } from '../../../ui/Loading';
import { faultOf } from '../../../ui/reading/faultOf';
import { useReading } from '../../../ui/reading/useReading';
import { valueOf } from '../../../ui/reading/valueOf';
import { ConfigForm } from './ConfigForm';
import { draftOf } from './MacroDraft';

/** The macro's form in the editor. It reads the streams and the calendar only, not the portfolio. */
export default function ConfigScreen({ found }: { found: FoundMacro }) {
  const { reading, refresh } = useReading(useCallback(() => call('wiring.read', {}), []));
  const wiring = valueOf(reading);
  const fault = faultOf(reading);
  return (
    <main className="mc-config" data-testid="macro-form">
      <h1 className="mc-title">What this roadmap shows</h1>
      {found.kind === 'broken' && (
        <SectionMessage appearance="warning" title="What was saved here can’t be read">
          <p>Choose anew and save.</p>
        </SectionMessage>
      )}
      {fault && <FaultMessage fault={fault} trying="read the value streams" onRetry={() => void refresh()} />}
      {reading.phase === 'loading' && <Loading what="the value streams" lines={5} />}
      {wiring && <ConfigForm start={draftOf(macroOf(found), wiring.streams)} wiring={wiring} />}
      {!wiring && fault && (
        <div className="il-actions-row">
          <Button testId="macro-cancel" onClick={() => void closeMacro()}>
            Close
          </Button>
        </div>
      )}
    </main>
  );
}
