// Style sheets come with the screen, in its own chunk; the screen itself stays free of them, so that tests can render it.
import '../dependencies/dependencies.css';
import '../roadmap/toolbar/toolbar.css';
import '../roadmap/table/table.css';
import '../move/move.css';
import '../board/board.css';
import '../board/boardTable.css';
import './wip.css';
import './kanban.css';

export { KanbanPage as default } from './KanbanPage';
