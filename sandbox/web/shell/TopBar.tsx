import MenuIcon from '@atlaskit/icon/core/menu';
import { IconButton } from '@atlaskit/button/new';
import { Anchor } from '../parts/Anchor';
import { useSession } from '../state/session';
import { ClockMenu } from './ClockMenu';
import { IssueJump } from './IssueJump';
import { ThemeSwitch } from './ThemeSwitch';
import { UserSwitch } from './UserSwitch';

/** Where you are, what day it is there, and who you are. */
export function TopBar({ navOpen, toggleNav }: { navOpen: boolean; toggleNav(): void }) {
  const { site } = useSession();
  return (
    <header className="top">
      <div className="top-start">
        <span className="nav-toggle">
          <IconButton icon={MenuIcon} label={navOpen ? 'Close navigation' : 'Open navigation'} appearance="subtle" aria-expanded={navOpen} onClick={toggleNav} />
        </span>
        <Anchor href="/" className="brand">
          <img src="/host.svg" alt="" width="24" height="24" />
          <span className="brand-text">
            <span className="brand-site">{site.siteName}</span>
            <span className="brand-product">Interlock sandbox</span>
          </span>
        </Anchor>
      </div>
      <IssueJump />
      <div className="top-end">
        <ClockMenu />
        <ThemeSwitch />
        <UserSwitch />
      </div>
    </header>
  );
}
