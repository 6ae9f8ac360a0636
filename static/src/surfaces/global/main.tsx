import '../../portfolio/startEarly';
import '../../features/intake/intake.css';
import '../../features/page/page.css';
import { PortfolioPage } from '../../features/page/PortfolioPage';
import { mount } from '../../ui/mount';

void mount(<PortfolioPage />);
