import { Menu } from '../parts/Menu';
import { useSession } from '../state/session';
import type { ThemeChoice } from '../state/theme';
import ThemeIcon from '@atlaskit/icon/core/theme';

const NAMES: Record<ThemeChoice, string> = { light: 'Light', dark: 'Dark', auto: 'Match the system' };

/** Light, dark, or as the system has it. */
export function ThemeSwitch() {
  const { theme, setTheme } = useSession();
  const items = (Object.keys(NAMES) as ThemeChoice[]).map((id) => ({ id, content: NAMES[id], chosen: id === theme, run: () => setTheme(id) }));
  return (
    <Menu label={`Theme: ${NAMES[theme]}`} items={items} testId="host-theme" align="end">
      <ThemeIcon label="" />
    </Menu>
  );
}
