// Style sheets come with the screen, in its own chunk; the screen itself stays free of them, so that tests can render it.
import '../move/move.css';
import './print.css';
import './roadmap.css';
import './table/table.css';
import './timeline/card.css';
import './toolbar/toolbar.css';

export { RoadmapPage as RoadmapView } from './RoadmapPage';
