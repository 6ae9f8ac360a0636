import { IconButton } from '@atlaskit/button/new';
import DeleteIcon from '@atlaskit/icon/core/delete';
import type { StreamKind, ValueStream } from '../../../../../src/contract';
import { ChoiceInput, type Choice } from '../form/ChoiceInput';
import { ChoicesInput } from '../form/ChoicesInput';
import { Field } from '../form/Field';
import { ItemProblems } from '../form/ItemProblems';
import { MaybeNumberInput } from '../form/MaybeNumberInput';
import { MendButton } from '../form/MendButton';
import { useSetupForm } from '../form/SetupContext';
import { TextInput } from '../form/TextInput';
import { projectOptions } from './projectOptions';

const kinds: Choice<StreamKind>[] = [
  { value: 'solution-train', label: 'Solution Train' },
  { value: 'art', label: 'Agile Release Train' },
  { value: 'shared-service', label: 'Shared service' },
];

interface Props {
  index: number;
  stream: ValueStream;
  onChange: (index: number, stream: ValueStream, visited: string) => void;
  onRemove: (index: number) => void;
}

/** One value stream. */
export function StreamCard({ index, stream, onChange, onRemove }: Props) {
  const { draft, catalogue } = useSetupForm();
  const path = `streams[${index}]`;
  const known = new Set(catalogue.projects.map((project) => project.id));
  const missing = stream.projectIds.filter((id) => !known.has(id));
  const set = (part: Partial<ValueStream>, field: string): void => onChange(index, { ...stream, ...part }, `${path}.${field}`);
  return (
    <li className="setup-card" id={`field-${path}`} tabIndex={-1} aria-label={stream.name || 'New value stream'}>
      <div className="setup-card-row setup-stream-row">
        <Field path={`${path}.name`} label="Name">
          {(field) => <TextInput {...field} value={stream.name} onChange={(name) => set({ name }, 'name')} />}
        </Field>
        <Field path={`${path}.kind`} label="Kind">
          {(field) => <ChoiceInput {...field} options={kinds} value={stream.kind} onChange={(kind) => set({ kind }, 'kind')} />}
        </Field>
        <Field path={`${path}.projectIds`} label="Jira projects" deep>
          {(field) => (
            <ChoicesInput
              {...field}
              options={projectOptions(catalogue.projects, draft.streams, stream)}
              value={stream.projectIds}
              missing={(id) => `Missing project ${id}`}
              placeholder="Choose projects"
              onChange={(projectIds) => set({ projectIds }, 'projectIds')}
            />
          )}
        </Field>
        <Field path={`${path}.capacity`} label="Points a PI">
          {(field) => <MaybeNumberInput {...field} value={stream.capacity} placeholder="Not set" onChange={(capacity) => set({ capacity }, 'capacity')} />}
        </Field>
        <div className="setup-card-tools">
          <IconButton icon={DeleteIcon} label={`Remove ${stream.name || 'this stream'}`} appearance="subtle" onClick={() => onRemove(index)} />
        </div>
      </div>
      <MendButton
        broken={missing.length > 0}
        label={missing.length === 1 ? 'Take the missing project out' : 'Take the missing projects out'}
        onMend={() => set({ projectIds: stream.projectIds.filter((id) => known.has(id)) }, 'projectIds')}
      />
      <ItemProblems path={path} />
    </li>
  );
}
