import '../../features/intake/intake.css';
import { IntakePanel } from '../../features/intake/panel/IntakePanel';
import { OnIssue } from '../../features/intake/panel/OnIssue';
import { mount } from '../../ui/mount';

void mount(<OnIssue>{(issue) => <IntakePanel issueId={issue.id} />}</OnIssue>);
