import '../../features/intake/intake.css';
import '../../features/macro/macro.css';
import { MacroScreen } from '../../features/macro/MacroScreen';
import { mount } from '../../ui/mount';

void mount(<MacroScreen />);
