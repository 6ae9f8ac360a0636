import '../../features/intake/intake.css';
import { PortfolioPage } from '../../features/intake/page/PortfolioPage';
import { mount } from '../../ui/mount';

void mount(<PortfolioPage />);
