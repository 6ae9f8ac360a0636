import '../../features/intake/intake.css';
import '../../features/intake/context/context.css';
import { IntakeContext } from '../../features/intake/context/IntakeContext';
import { OnIssue } from '../../features/intake/panel/OnIssue';
import { mount } from '../../ui/mount';

void mount(<OnIssue>{(issue) => <IntakeContext issueId={issue.id} />}</OnIssue>);
