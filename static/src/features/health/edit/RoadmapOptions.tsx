import { Checkbox } from '@atlaskit/checkbox';
import type { Wiring } from '../../../../../src/contract';
import { Choice } from '../../macro/config/Choice';
import { horizonChoices, horizonOf } from '../../macro/config/choices';
import type { Zoom } from '../../../geometry/roadmap';
import { MARK_NAMES } from '../../roadmap/facts/markNames';
import { type LinkChoice, MARKS } from '../../roadmap/view/ViewState';
import type { RoadmapChoice } from '../RoadmapChoice';

interface Props {
  chosen: RoadmapChoice;
  pis: Wiring['pis'];
  onChange: (part: Partial<RoadmapChoice>) => void;
}

const ZOOM_OPTIONS: readonly { value: Zoom; label: string }[] = [
  { value: 'fit', label: 'Fit the tile' },
  { value: 'pi', label: 'PIs' },
  { value: 'quarter', label: 'Quarters' },
  { value: 'iteration', label: 'Iterations' },
  { value: 'day', label: 'Days' },
];

const LINK_OPTIONS: readonly { value: LinkChoice; label: string }[] = [
  { value: 'cross', label: 'Between value streams' },
  { value: 'all', label: 'All' },
  { value: 'none', label: 'None' },
];

/** How far and how close a roadmap looks, and what it marks. */
export const RoadmapOptions = ({ chosen, pis, onChange }: Props) => (
  <>
    <Choice id="gadget-horizon" label="Horizon" value={chosen.horizon === null ? 'all' : String(chosen.horizon)} options={horizonChoices(pis)} onChoose={(value) => onChange({ horizon: horizonOf(value) })} />
    <Choice id="gadget-zoom" label="Zoom" value={chosen.zoom} options={ZOOM_OPTIONS} onChoose={(zoom) => onChange({ zoom })} />
    <Choice id="gadget-links" label="Dependencies" value={chosen.links} options={LINK_OPTIONS} onChoose={(links) => onChange({ links })} />
    <fieldset>
      <legend className="il-label">Marks</legend>
      {MARKS.map((mark) => (
        <Checkbox
          key={mark} label={MARK_NAMES[mark]} isChecked={!chosen.hide.includes(mark)} testId={`gadget-mark-${mark}`}
          onChange={(event) => onChange({ hide: MARKS.filter((one) => (one === mark ? !event.currentTarget.checked : chosen.hide.includes(one))) })}
        />
      ))}
    </fieldset>
  </>
);
