import { lazy, Suspense, useEffect, useRef, type RefObject } from 'react';
import type { MilestoneList, Wiring } from '../../../../src/contract';
import { Freshness } from '../../ui/Freshness';
import { LiveRegion } from '../../ui/LiveRegion';
import { Loading } from '../../ui/Loading';
import { faultOf } from '../../ui/reading/faultOf';
import { isBusy } from '../../ui/reading/isBusy';
import { valueOf } from '../../ui/reading/valueOf';
import { FaultLater } from '../../ui/FaultLater';
import { ActionButton } from './ActionButton';
import { newDraft } from './form/draftOf';
import { MilestoneTable } from './list/MilestoneTable';
import { sayOutcome } from './list/OutcomeLine';
import { useMilestoneActions, type MilestoneActions } from './list/useMilestoneActions';
import { milestoneRows, type Scope } from './milestoneRows';
import { useMilestonesHandle } from './useMilestones';

// most who look at milestones never change one
const MilestoneForm = lazy(() => import('./form/MilestoneForm'));

interface Props {
  wiring: Wiring;
  /** On a stream's page: the stream and the project. */
  scope?: Scope | null;
}

/** The portfolio's milestones, or those of one stream, with what may be done about them. */
export function MilestonesView({ wiring, scope = null }: Props) {
  const handle = useMilestonesHandle();
  const actions = useMilestoneActions(handle, wiring.today);
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusAfterForm(actions, heading);
  const list = valueOf(handle.reading);
  const fault = faultOf(handle.reading);
  const again = () => void handle.refresh();
  return (
    <section className="il-page" aria-labelledby="il-milestones-title">
      <div className="il-head">
        <h2 id="il-milestones-title" className="il-heading" ref={heading} tabIndex={-1}>
          Milestones
        </h2>
        <Freshness asOf={list?.asOf ?? null} busy={isBusy(handle.reading)} onRefresh={again} />
      </div>
      <LiveRegion text={actions.outcome && sayOutcome(actions.outcome)} />
      {fault && <FaultLater fault={fault} trying="read the milestones" onRetry={again} />}
      {handle.reading.phase === 'loading' && <Loading what="the milestones" lines={3} />}
      {list && <Body list={list} wiring={wiring} scope={scope} actions={actions} />}
    </section>
  );
}

function Body({ list, wiring, scope, actions }: Required<Props> & { list: MilestoneList; actions: MilestoneActions }) {
  const rows = milestoneRows(list.items, wiring, scope);
  const { editing, edit, outcome, busy, formFault, save } = actions;
  return (
    <>
      {rows.length === 0 && <p className="il-calm" data-testid="no-milestones">{sayNone(list.mayPlan, scope !== null)}</p>}
      {rows.length > 0 && <MilestoneTable rows={rows} list={list} wiring={wiring} actions={actions} />}
      {list.more && <p className="il-subtle">There are more milestones than can be listed. Remove those that nobody needs any more.</p>}
      {outcome && !rows.some(({ milestone }) => milestone.id === outcome.about) && <p className={'done' in outcome ? 'il-done' : 'il-problem'} data-testid="milestone-outcome">{sayOutcome(outcome)}</p>}
      {editing && (
        <Suspense fallback={<Loading what="the form" lines={5} />}>
          <MilestoneForm key={editing.id} start={editing} wiring={wiring} busy={busy === editing.id} fault={formFault} onSave={(draft) => void save(draft)} onCancel={() => edit(null)} />
        </Suspense>
      )}
      {list.mayPlan && !editing && (
        <div>
          <ActionButton testId="milestone-add" onPress={() => edit(newDraft(crypto.randomUUID(), scope ? [scope.streamId] : []))}>
            Add milestone
          </ActionButton>
        </div>
      )}
    </>
  );
}

/** The form is gone, and the focus with it: it goes to the heading, from which the list is next. */
function useFocusAfterForm({ editing }: MilestoneActions, heading: RefObject<HTMLHeadingElement | null>): void {
  const open = editing !== null;
  const was = useRef(open);
  useEffect(() => {
    if (was.current && !open) heading.current?.focus({ preventScroll: true });
    was.current = open;
  }, [open, heading]);
}

/**
 * What stands where there are no milestones.
 *
 * @example sayNone(false, true) // 'No milestone names this value stream. Solution Portfolio Management, …'
 */
export function sayNone(mayPlan: boolean, ofStream: boolean): string {
  const none = ofStream ? 'No milestone names this value stream.' : 'The portfolio has no milestones yet.';
  return mayPlan ? `${none} Add the first one.` : `${none} Solution Portfolio Management, an Enterprise Architect or the APMO may add one.`;
}
