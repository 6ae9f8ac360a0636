import Button from '@atlaskit/button/new';

interface Props {
  /** Whether the settings name something that Jira no longer has. Nothing is shown otherwise. */
  broken: boolean;
  label: string;
  onMend: () => void;
}

/** The mend for something that was deleted in Jira; the problem itself is said at the field. */
export const MendButton = ({ broken, label, onMend }: Props) =>
  broken ? <div className="setup-mend"><Button spacing="compact" onClick={onMend}>{label}</Button></div> : null;
