import type { ReactNode } from 'react';
import type { Field, Issue } from '../../api/jira';
import { Anchor } from '../../parts/Anchor';
import { InlineField } from '../../parts/InlineField';
import { sayDay } from '../../state/days';
import { isInternal, kindOf, textOfField, valueOfText, type FieldKind } from './fieldKinds';
import { VersionsField } from './VersionsField';

type Edit = (field: string, value: unknown) => Promise<string | null>;
interface Props {
  issue: Issue;
  fields: Field[];
  canEdit: boolean;
  edit: Edit;
}

function Line({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="detail">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** How a value reads: dates in words, everything else as it is. */
const reading = (kind: FieldKind, text: string): string | undefined => (kind === 'date' && text ? sayDay(text) : undefined);

function CustomField({ field, issue, canEdit, edit }: { field: Field; issue: Issue; canEdit: boolean; edit: Edit }) {
  const kind = kindOf(field);
  const text = textOfField(kind, issue.fields[field.id]);
  return (
    <Line name={field.name}>
      {kind ? (
        <InlineField label={field.name} kind={kind} value={text} shown={reading(kind, text)} canEdit={canEdit} save={(next) => edit(field.id, valueOfText(kind, next))} />
      ) : (
        <div className="inline-read">{text}</div>
      )}
    </Line>
  );
}

/** Custom fields worth a line: those that can be filled in here, and others that have a value. */
const worthALine = (issue: Issue) => (field: Field): boolean =>
  field.custom === true && !isInternal(field) && (kindOf(field) !== null || textOfField(null, issue.fields[field.id]) !== '');

/** The issue's key fields, editable in place for those who may edit it. */
export function DetailFields({ issue, fields, canEdit, edit }: Props) {
  const { assignee, parent, duedate, fixVersions, project } = issue.fields;
  return (
    <dl className="details">
      <Line name="Assignee">
        <div className="inline-read">{assignee?.displayName ?? <span className="quiet">Unassigned</span>}</div>
      </Line>
      {parent ? (
        <Line name="Parent">
          <div className="inline-read">
            <Anchor href={`/browse/${parent.key}`}>{parent.key}</Anchor> {parent.fields.summary}
          </div>
        </Line>
      ) : null}
      <Line name="Due date">
        <InlineField label="Due date" kind="date" value={duedate ?? ''} shown={reading('date', duedate ?? '')} canEdit={canEdit} save={(text) => edit('duedate', valueOfText('date', text))} />
      </Line>
      <Line name="Fix versions">
        <VersionsField projectKey={project.key} chosen={fixVersions ?? []} canEdit={canEdit} save={(ids) => edit('fixVersions', ids)} />
      </Line>
      {fields.filter(worthALine(issue)).map((field) => (
        <CustomField key={field.id} field={field} issue={issue} canEdit={canEdit} edit={edit} />
      ))}
    </dl>
  );
}
