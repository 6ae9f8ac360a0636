import Lozenge from '@atlaskit/lozenge';
import { AsyncSelect } from '@atlaskit/select';
import { useCallback } from 'react';
import type { Holder } from '../../../../../src/contract';
import { jira } from '../../../bridge/bridge';
import { searchHolders } from '../catalogue/searchHolders';
import type { FieldProps } from '../form/Field';

interface Option {
  value: string;
  label: string;
  holder: Holder;
}

const option = (holder: Holder): Option => ({ value: `${holder.kind}:${holder.id}`, label: holder.name || holder.id, holder });

interface Props extends FieldProps {
  holders: readonly Holder[];
  onChange: (holders: Holder[]) => void;
}

/** People and groups, searched in Jira as one types. */
export function HolderPicker({ holders, onChange, onVisit, id, ...field }: Props) {
  const load = useCallback(async (text: string) => {
    const { people, groups } = await searchHolders(jira, text);
    return [
      { label: 'People', options: people.map(option) },
      { label: 'Groups', options: groups.map(option) },
    ].filter((group) => group.options.length > 0);
  }, []);
  return (
    <div data-testid={id}>
      <AsyncSelect<Option, true>
        {...field}
        inputId={id}
        isMulti
        cacheOptions
        defaultOptions
        loadOptions={load}
        value={holders.map(option)}
        placeholder="Search people and groups"
        menuPosition="fixed"
        formatOptionLabel={(shown, { context }) => (context === 'menu' ? <HolderLabel holder={shown.holder} /> : chipText(shown.holder))}
        onChange={(options) => onChange(options.map((chosen) => chosen.holder))}
        onBlur={onVisit}
      />
    </div>
  );
}

const chipText = ({ kind, id, name }: Holder): string => `${name || id}${kind === 'group' ? ' (group)' : ''}`;

const HolderLabel = ({ holder }: { holder: Holder }) => (
  <span className="setup-holder">
    {holder.name || holder.id}
    {holder.kind === 'group' ? <Lozenge>Group</Lozenge> : null}
  </span>
);
