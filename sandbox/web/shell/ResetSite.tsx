import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { sayFault } from '../api/http';
import { sandbox } from '../api/sandbox';

/** Puts the site back as it was when it was new; asks once more first. */
export function ResetSite() {
  const [asking, setAsking] = useState(false);
  const [error, setError] = useState('');
  const reset = async (): Promise<void> => {
    const reply = await sandbox.reset();
    if (reply.ok) window.location.reload();
    else setError(sayFault(reply.fault));
  };
  return (
    <div className="reset">
      {asking ? (
        <>
          <p>All changes to issues, settings and the clock will be lost.</p>
          <div className="row">
            <Button appearance="danger" onClick={() => void reset()} testId="host-reset-confirm">
              Reset the site
            </Button>
            <Button appearance="subtle" onClick={() => setAsking(false)}>
              Cancel
            </Button>
          </div>
        </>
      ) : (
        <Button appearance="subtle" onClick={() => setAsking(true)} testId="host-reset">
          Reset the site…
        </Button>
      )}
      {error ? (
        <p role="alert" className="field-error">
          {error}
        </p>
      ) : null}
    </div>
  );
}
