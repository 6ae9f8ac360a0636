import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import AddIcon from '@atlaskit/icon/core/add';
import type { PiOverride } from '../../../../../src/contract';
import { ItemProblems } from '../form/ItemProblems';
import { useSection } from '../form/useSection';
import { useSetupForm } from '../form/SetupContext';
import { bySeq, nextOverride } from './overrideChoices';
import { OverrideRow } from './OverrideRow';
import { removeAt, replaceAt } from '../form/lists';

/** The PIs that are longer, shorter or shifted, with the reason. */
export function OverridesEditor() {
  const [cadence, setCadence] = useSection('cadence');
  const { today } = useSetupForm();
  const { overrides } = cadence;
  const next = nextOverride(cadence, today);
  const set = (changed: PiOverride[], detail: { visited?: string; added?: string; reordered?: string }): void => setCadence({ ...cadence, overrides: changed }, detail);
  const change = (index: number, override: PiOverride, visited: string): void => {
    const sorted = bySeq(replaceAt(overrides, index, override));
    set(sorted, sorted[index] === override ? { visited } : { reordered: 'cadence.overrides' });
  };
  const add = (): void => {
    if (!next) return;
    const sorted = bySeq([...overrides, next]);
    set(sorted, { reordered: 'cadence.overrides', added: `cadence.overrides[${sorted.indexOf(next)}]` });
  };
  return (
    <div className="setup-group" id="field-cadence.overrides" tabIndex={-1}>
      <Heading as="h3" size="xsmall">Overrides</Heading>
      <p className="setup-hint">PIs that are longer, shorter or shifted, and why. PIs must still join without a gap.</p>
      <ul className="setup-cards">
        {overrides.map((override, index) => (
          <OverrideRow key={index} index={index} override={override} onChange={change} onRemove={(at) => set(removeAt(overrides, at), { reordered: 'cadence.overrides' })} />
        ))}
      </ul>
      <ItemProblems path="cadence.overrides" />
      <Button iconBefore={AddIcon} onClick={add} isDisabled={next === null} testId="overrides-add">Add override</Button>
    </div>
  );
}
