// Style sheets come with the screen, in its own chunk; the screen itself stays free of them, so that tests can render it.
import '../dependencies/dependencies.css';
import '../roadmap/toolbar/toolbar.css';
import '../move/move.css';
import './board.css';
import './boardTable.css';

export { BoardPage as default } from './BoardPage';
