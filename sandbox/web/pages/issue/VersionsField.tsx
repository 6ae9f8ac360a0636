import Button from '@atlaskit/button/new';
import Select from '@atlaskit/select';
import { useCallback, useState } from 'react';
import { sayFault } from '../../api/http';
import { jira } from '../../api/jira';
import { useSession } from '../../state/session';
import { useLoad } from '../../state/useLoad';

interface Option {
  label: string;
  value: string;
}
interface Props {
  projectKey: string;
  chosen: { id: string; name: string }[];
  canEdit: boolean;
  save(ids: { id: string }[]): Promise<string | null>;
}

const optionOf = ({ id, name }: { id: string; name: string }): Option => ({ label: name, value: id });

function VersionsEditor({ projectKey, chosen, save, done }: Omit<Props, 'canEdit'> & { done(): void }) {
  const { person } = useSession();
  const load = useCallback(() => jira(person.accountId).versions(projectKey), [person.accountId, projectKey]);
  const { reply } = useLoad(load);
  const [picked, setPicked] = useState<readonly Option[]>(chosen.map(optionOf));
  const [error, setError] = useState('');
  const submit = async (): Promise<void> => {
    const complaint = await save(picked.map(({ value }) => ({ id: value })));
    if (complaint) setError(complaint);
    else done();
  };
  const problem = error || (reply && !reply.ok ? sayFault(reply.fault) : '');
  return (
    <div className="inline-editor">
      <Select<Option, true>
        isMulti
        closeMenuOnSelect
        autoFocus
        aria-label="Fix versions"
        spacing="compact"
        isLoading={!reply}
        options={reply?.ok ? reply.value.map(optionOf) : []}
        value={picked}
        onChange={(next) => setPicked(next)}
      />
      <div className="row">
        <Button spacing="compact" appearance="primary" onClick={() => void submit()}>
          Save
        </Button>
        <Button spacing="compact" appearance="subtle" onClick={done}>
          Cancel
        </Button>
      </div>
      {problem ? (
        <p role="alert" className="field-error">
          {problem}
        </p>
      ) : null}
    </div>
  );
}

/** The versions that an issue is planned for; edited in place. */
export function VersionsField({ canEdit, ...props }: Props) {
  const [editing, setEditing] = useState(false);
  const names = props.chosen.map(({ name }) => name).join(', ');
  const reading = names || <span className="quiet">None</span>;
  if (editing) return <VersionsEditor {...props} done={() => setEditing(false)} />;
  if (!canEdit) return <div className="inline-read">{reading}</div>;
  return (
    <button type="button" className="inline-read inline-button" aria-label={`Edit Fix versions: ${names || 'none'}`} onClick={() => setEditing(true)}>
      {reading}
    </button>
  );
}
