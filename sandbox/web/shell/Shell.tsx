import { useEffect, useState } from 'react';
import { usePath } from '../state/history';
import { useSession } from '../state/session';
import { PageSwitch } from './PageSwitch';
import { SideNav } from './SideNav';
import { TopBar } from './TopBar';

/** The frame around every page: top bar, side navigation, and the page itself as the main landmark. */
export function Shell() {
  const { person, site } = useSession();
  const path = usePath();
  const [navOpen, setNavOpen] = useState(false);
  const pathname = path.replace(/[?#].*$/, '');
  useEffect(() => {
    window.scrollTo(0, 0);
  }, [pathname]);
  return (
    <div className="shell">
      <a className="skip" href="#main">
        Skip to the page
      </a>
      <TopBar navOpen={navOpen} toggleNav={() => setNavOpen(!navOpen)} />
      <SideNav open={navOpen} close={() => setNavOpen(false)} pathname={pathname} />
      <main id="main" tabIndex={-1} className="main">
        {/* another person or another day is another page: everything on it is asked for again */}
        <PageSwitch key={`${person.accountId} ${site.today}`} pathname={pathname} />
      </main>
    </div>
  );
}
