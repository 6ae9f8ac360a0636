import { FlagsProvider } from '@atlaskit/flag';
import { Blank } from '../parts/Blank';
import { Failure } from '../parts/Failure';
import { Loading } from '../parts/Loading';
import { SessionProvider } from '../state/session';
import { useSessionState } from '../state/useSessionState';
import { Modals } from './Modals';
import { Shell } from './Shell';

/** The host pages: the session first, then the shell around the page of the address. */
export function App() {
  const { reply, session, retry } = useSessionState();
  if (session)
    return (
      <SessionProvider value={session}>
        <FlagsProvider>
          <Modals>
            <Shell />
          </Modals>
        </FlagsProvider>
      </SessionProvider>
    );
  if (reply && !reply.ok)
    return (
      <main className="lonely">
        <Failure what="the site" fault={reply.fault} retry={retry} />
      </main>
    );
  if (reply?.ok && reply.value.people.length === 0) return <Blank title="Nobody is here" text="This site has no people, so there is nobody to look at it as." />;
  return <Loading what="the site" />;
}
