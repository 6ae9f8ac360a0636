import { useCallback, useMemo, useRef } from 'react';
import type { Problem } from '../../../../../src/contract';
import { checkSettings } from '../../../../../src/domain/settings';
import { CadenceSection } from '../cadence/CadenceSection';
import { EpicsSection } from '../epics/EpicsSection';
import { FieldsSection } from '../fields/FieldsSection';
import { SetupContext, type SetupFormView } from '../form/SetupContext';
import { IntakeSection } from '../intake/IntakeSection';
import { KanbanSection } from '../kanban/KanbanSection';
import { LedgerSection } from '../ledger/LedgerSection';
import { DependenciesSection } from '../links/DependenciesSection';
import { ReadingSection } from '../reading/ReadingSection';
import { RolesSection } from '../roles/RolesSection';
import { changedSections } from '../state/changedSections';
import type { SetupState } from '../state/setupState';
import { shownProblems } from '../state/shownProblems';
import { StreamsSection } from '../streams/StreamsSection';
import { WipSection } from '../wip/WipSection';
import { ConflictNotice } from './ConflictNotice';
import { ProblemSummary } from './ProblemSummary';
import { SavedMessage } from './SavedMessage';
import { SaveBar } from './SaveBar';
import { SectionNav } from './SectionNav';
import { SetupGuide } from './SetupGuide';
import { SetupHeader } from './SetupHeader';
import { focusField } from './focusField';
import { useFocusOnMessages } from './useFocusOnMessages';
import { useLeaveGuard, useSetup, type Opening } from './useSetup';
import { useVisibleBand } from './useVisibleBand';

/** The loaded page: header, messages, sections, save bar. */
export function SetupForm({ opening, onReload }: { opening: Opening; onReload: () => void }) {
  const { catalogue, notes } = opening;
  const problemsOf = useCallback((of: SetupState): Problem[] => checkSettings(of.draft, catalogue), [catalogue]);
  const { state, dispatch, save } = useSetup(opening.state, problemsOf);
  const { base, draft } = state;
  const found = useMemo(() => problemsOf(state), [problemsOf, state]);
  const problems = useMemo(() => shownProblems(found, state), [found, state]);
  const changed = useMemo(() => changedSections(base?.settings ?? null, draft), [base, draft]);
  const [problemsRef, savedRef, conflictRef] = useFocusOnMessages(state);
  const page = useRef<HTMLElement>(null);
  useVisibleBand(page);
  useLeaveGuard(base !== null && changed.length > 0);
  const form: SetupFormView = {
    draft,
    catalogue,
    problems,
    changed,
    today: state.today,
    dispatch,
    revert: base && ((section) => dispatch({ type: 'revert', section, value: base.settings[section] })),
  };
  const summary = state.fault !== null || (state.attempted && problems.length > 0);
  return (
    <SetupContext.Provider value={form}>
      <main className="setup-page" ref={page}>
        <SetupHeader stored={base} unsaved={base !== null && changed.length > 0} onReload={onReload} />
        {state.conflict ? <ConflictNotice ref={conflictRef} state={state} conflict={state.conflict} catalogue={catalogue} dispatch={dispatch} /> : null}
        {summary ? <ProblemSummary ref={problemsRef} problems={problems} fault={state.fault} /> : null}
        {state.saved && base ? <SavedMessage ref={savedRef} changes={state.saved} revision={base.revision} onDismiss={() => dispatch({ type: 'dismiss' })} /> : null}
        {base === null ? <SetupGuide catalogue={catalogue} proposal={opening.state.draft} notes={notes} onReview={() => focusField('streams[0].name')} /> : null}
        <div className="setup-columns">
          <SectionNav problems={problems} changed={base ? changed : []} />
          <div className="setup-main">
            <StreamsSection />
            <CadenceSection />
            <IntakeSection />
            <EpicsSection />
            <KanbanSection />
            <WipSection />
            <DependenciesSection />
            <FieldsSection />
            <ReadingSection />
            <LedgerSection />
            <RolesSection />
          </div>
        </div>
        <SaveBar
          changed={changed}
          first={base === null}
          saving={state.saving}
          problems={problems.length}
          onSave={() => void save()}
          onDiscard={() => base && dispatch({ type: 'discard', draft: base.settings })}
        />
      </main>
    </SetupContext.Provider>
  );
}
