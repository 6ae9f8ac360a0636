import { problemsAt } from '../state/shownProblems';
import { Messages } from './Messages';
import { useSetupForm } from './SetupContext';

/** The problems of a row as a whole, as when two rows can't both stand. */
export const ItemProblems = ({ path }: { path: string }) => <Messages id={`field-${path}-problems`} problems={problemsAt(useSetupForm().problems, path)} />;
