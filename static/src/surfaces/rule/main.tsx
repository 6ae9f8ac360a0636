import '../../features/intake/intake.css';
import { RuleScreen } from '../../features/intake/rule/RuleScreen';
import { mount } from '../../ui/mount';

void mount(<RuleScreen />);
