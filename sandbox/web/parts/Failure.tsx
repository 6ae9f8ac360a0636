import Button from '@atlaskit/button/new';
import SectionMessage from '@atlaskit/section-message';
import { sayFault, type Fault } from '../api/http';

/** Something that did not load, with the server's own words and another try. */
export function Failure({ what, fault, retry }: { what: string; fault: Fault; retry?: () => void }) {
  return (
    <div role="alert">
      <SectionMessage appearance="error" title={`Could not load ${what}`}>
        <p>{sayFault(fault)}</p>
        {retry ? <Button onClick={retry}>Try again</Button> : null}
      </SectionMessage>
    </div>
  );
}
