// Style sheets come with the chart, in its own chunk; the chart itself stays free of them, so that tests can render it.
import '../roadmap.css';
import './card.css';

export { Timeline as default } from './Timeline';
