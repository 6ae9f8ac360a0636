import '../../features/intake/intake.css';
import '../../features/intake/rule/rule.css';
import { RuleScreen } from '../../features/intake/rule/RuleScreen';
import { mount } from '../../ui/mount';

void mount(<RuleScreen />);
