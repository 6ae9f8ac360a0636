import '@atlaskit/css-reset';
import { createRoot } from 'react-dom/client';
import { App } from './shell/App';
import { startSession } from './state/useSessionState';
import './styles/shell.css';
import './styles/parts.css';
import './styles/issue.css';
import './styles/pages.css';

startSession();
const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);
