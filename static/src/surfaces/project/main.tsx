import '../../portfolio/startEarly';
import '../../features/intake/intake.css';
import '../../features/page/page.css';
// for the style sheets that come with the roadmap
import '../../features/roadmap/RoadmapView';
import '../../features/milestones/milestones.css';
import '../../features/stream/stream.css';
import { StreamPage } from '../../features/stream/StreamPage';
import { mount } from '../../ui/mount';

void mount(<StreamPage />);
