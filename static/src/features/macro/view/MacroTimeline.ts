// Style sheets come with the chart, in its own chunk.
import '../../roadmap/roadmap.css';
import '../../roadmap/timeline/card.css';

export { Timeline as default } from '../../roadmap/timeline/Timeline';
