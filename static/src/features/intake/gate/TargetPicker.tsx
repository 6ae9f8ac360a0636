import Select from '@atlaskit/select';
import type { IntakeView } from '../../../../../src/contract';
import { targetOptions, type TargetOption } from './targetOptions';
import type { IntakeActions } from './useIntakeActions';

/** The frame grows with what is in it, so the menu pushes the page down instead of being cut off at its edge. */
const IN_FLOW = { menu: (base: object) => ({ ...base, position: 'static' as const }) };

/** The PI that the epic owner aims for. Writes on choosing; says plainly when the viewer may not. */
export function TargetPicker({ view, actions }: { view: IntakeView; actions: IntakeActions }) {
  const options = targetOptions(view);
  const chosen = options.find((option) => option.value === view.target.pi?.key) ?? null;
  const choose = (option: TargetOption | null) => void actions.run({ name: 'target', pi: option && { key: option.value, name: option.label } });
  return (
    <div data-testid="target-picker" className="il-field">
      <label htmlFor="target-pi" className="il-label">
        Target PI
      </label>
      {view.may.setTarget ? (
        <Select<TargetOption>
          inputId="target-pi"
          options={options}
          value={chosen}
          onChange={choose}
          isClearable
          isLoading={actions.busy === 'target'}
          placeholder="No target yet"
          formatOptionLabel={(option, { context }) => (context === 'menu' ? <Option option={option} /> : option.label)}
          styles={IN_FLOW}
          spacing="compact"
        />
      ) : (
        <output id="target-pi" className="il-value">
          {chosen?.label ?? 'None'}
          <span className="il-subtle il-small"> Only people who may edit this epic can change it.</span>
        </output>
      )}
    </div>
  );
}

const Option = ({ option }: { option: TargetOption }) => (
  <span className="il-option">
    {option.label}
    <span className="il-option-note">{option.note}</span>
  </span>
);
