import '@atlaskit/css-reset';
import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { followTheme } from '../bridge/bridge';
import { ErrorBoundary } from './ErrorBoundary';
import './ui.css';

/**
 * Puts one surface on its page: theme first, so that dark mode never flashes white.
 *
 * @example mount(<Panel />);
 */
export async function mount(surface: ReactNode): Promise<void> {
  await followTheme().catch(() => undefined); // an old host without theming still shows the light one
  const root = document.getElementById('root');
  if (!root) return;
  createRoot(root).render(
    <StrictMode>
      <ErrorBoundary>{surface}</ErrorBoundary>
    </StrictMode>,
  );
}
