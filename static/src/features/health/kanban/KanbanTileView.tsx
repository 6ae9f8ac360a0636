// Style sheets come with the tile, in its own chunk; the tile itself stays free of them, so that tests can render it.
import '../../kanban/wip.css';
import './kanbanTile.css';

export { KanbanTile as default } from './KanbanTile';
