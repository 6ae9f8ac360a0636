import Button from '@atlaskit/button/new';
import WarningIcon from '@atlaskit/icon/core/status-warning';

interface Props {
  /** What the settings name and Jira no longer has. Nothing is shown when empty. */
  what: readonly string[];
  mend: string;
  onMend: () => void;
}

/** Says that something was deleted in Jira, and offers the mend. */
export const MissingNote = ({ what, mend, onMend }: Props) =>
  what.length === 0 ? null : (
    <div className="setup-missing">
      <WarningIcon label="" size="small" color="var(--ds-icon-warning)" />
      <span>Jira no longer has {what.join(', ')}.</span>
      <Button appearance="subtle" spacing="compact" onClick={onMend}>{mend}</Button>
    </div>
  );
