import { useMemo } from 'react';
import { TextButton } from '../../../ui/TextButton';
import type { Facts } from '../Facts';
import { Nothing } from '../Nothing';
import { DEFAULT_QUERY, type DependenciesQuery } from '../query/DependenciesQuery';
import type { ChangeQuery } from '../query/useDependenciesQuery';
import { writeQuery } from '../query/writeQuery';
import { countWords } from './countWords';
import { FilterBar } from './FilterBar';
import { filterLinks } from './filterLinks';
import { LinkTable } from './LinkTable';
import { sortLinks } from './sortLinks';

interface Props {
  facts: Facts;
  query: DependenciesQuery;
  change: ChangeQuery;
}

/** All dependencies, filtered and sorted; at first those that need attention. */
export function ListView({ facts, query, change }: Props) {
  const { states, stream, provider, consumer, crossStreamOnly, text, sort, descending } = query;
  const found = useMemo(
    () => filterLinks(facts, { states, stream, provider, consumer, crossStreamOnly, text }),
    [facts, states, stream, provider, consumer, crossStreamOnly, text],
  );
  const links = useMemo(() => sortLinks(facts, found.links, { sort, descending }), [facts, found, sort, descending]);
  return (
    <>
      <FilterBar query={query} change={change} streams={facts.wiring.streams} byState={found.byState} />
      <p className="il-dep-count" role="status" aria-live="polite" data-testid="count">
        {countWords(links.length, facts.analysis.linkState.length)}
      </p>
      {links.length > 0 ? (
        <LinkTable facts={facts} links={links} query={query} change={change} onFocus={(epic) => change({ view: 'graph', epic })} />
      ) : (
        <NoLinks query={query} change={change} />
      )}
    </>
  );
}

/** What an empty list means, and the way out of it. */
function NoLinks({ query, change }: Omit<Props, 'facts'>) {
  const usual = writeQuery({ ...query, epic: null, steps: DEFAULT_QUERY.steps }) === writeQuery(DEFAULT_QUERY);
  return (
    <Nothing
      header={usual ? 'Nothing needs attention' : 'No dependency fits these filters'}
      about={usual ? 'No dependency across streams is in conflict, unplanned or tight.' : 'Another state, stream or text may find some.'}
    >
      <TextButton testId="show-all" onPress={() => change({ ...DEFAULT_QUERY, states: [], crossStreamOnly: false })}>
        Show all dependencies
      </TextButton>
    </Nothing>
  );
}
