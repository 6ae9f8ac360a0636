import '../../features/intake/intake.css';
import '../../features/intake/page/page.css';
import { PortfolioPage } from '../../features/intake/page/PortfolioPage';
import { mount } from '../../ui/mount';

void mount(<PortfolioPage />);
