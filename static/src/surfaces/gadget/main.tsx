import '../../features/intake/intake.css';
import '../../features/health/health.css';
import { GadgetScreen } from '../../features/health/GadgetScreen';
import { mount } from '../../ui/mount';

void mount(<GadgetScreen />);
