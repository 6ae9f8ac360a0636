import { SetupPage } from '../../features/setup/page/SetupPage';
import '../../features/setup/setup.css';
import { mount } from '../../ui/mount';

void mount(<SetupPage />);
