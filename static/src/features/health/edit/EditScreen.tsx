import SectionMessage from '@atlaskit/section-message';
import { useCallback } from 'react';
import { call } from '../../../bridge/bridge';
import FaultMessage from '../../../ui/FaultMessage';
import { Loading } from '../../../ui/Loading';
import { faultOf } from '../../../ui/reading/faultOf';
import { useReading } from '../../../ui/reading/useReading';
import { valueOf } from '../../../ui/reading/valueOf';
import { configOf, type SavedConfig } from '../decodeConfig';
import { EditForm } from './EditForm';
import { draftOf } from './EditDraft';

interface Props {
  saved: SavedConfig;
  /** All that the dashboard keeps of the gadget, ours or not. */
  kept: unknown;
}

/** The gadget's edit screen: view, streams, title, and how a roadmap is drawn. It reads the streams only, not the portfolio. */
export default function EditScreen({ saved, kept }: Props) {
  const { reading, refresh } = useReading(useCallback(() => call('wiring.read', {}), []));
  const wiring = valueOf(reading);
  const fault = faultOf(reading);
  return (
    <main className="il-edit">
      <h1 className="il-tile-title">What this gadget shows</h1>
      {saved.kind === 'broken' && (
        <SectionMessage appearance="warning" title="What was saved here can’t be read">
          <p>Choose anew and save.</p>
        </SectionMessage>
      )}
      {fault && <FaultMessage fault={fault} trying="read the value streams" onRetry={() => void refresh()} />}
      {reading.phase === 'loading' && <Loading what="the value streams" lines={5} />}
      {wiring && <EditForm start={draftOf(configOf(saved), wiring.streams)} wiring={wiring} kept={kept} mayCancel={saved.kind === 'config'} />}
    </main>
  );
}
