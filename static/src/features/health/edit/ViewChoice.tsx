import { Radio } from '@atlaskit/radio';
import { GADGET_VIEWS, type GadgetView } from '../GadgetConfig';

/** Which view the tile shows. */
export const ViewChoice = ({ chosen, onChoose }: { chosen: GadgetView; onChoose: (view: GadgetView) => void }) => (
  <fieldset>
    <legend className="il-label">View</legend>
    {GADGET_VIEWS.map(({ id, title, about }) => (
      <div key={id}>
        <Radio name="gadget-view" value={id} label={title} isChecked={id === chosen} testId={`gadget-view-${id}`} aria-describedby={`gadget-view-${id}-about`} onChange={() => onChoose(id)} />
        <p id={`gadget-view-${id}-about`} className="il-subtle il-small il-edit-inner">
          {about}
        </p>
      </div>
    ))}
  </fieldset>
);
