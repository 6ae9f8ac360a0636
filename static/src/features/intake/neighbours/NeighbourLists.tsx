import { Loading } from '../../../ui/Loading';
import { NeighbourList } from './NeighbourList';
import type { NeighbourLists as Lists } from './readNeighbours';

/** Both lists of neighbours, or grey bars where they are still on their way. */
export function NeighbourLists({ lists }: { lists: Lists | 'loading' }) {
  if (lists === 'loading') return <Loading what="providers and consumers" lines={2} />;
  return (
    <div className="il-columns">
      <NeighbourList title="Providers" about="This epic needs them." empty="This epic needs no other epic." rows={lists.providers} testId="providers" />
      <NeighbourList title="Consumers" about="They need this epic." empty="No other epic needs this one." rows={lists.consumers} testId="consumers" />
    </div>
  );
}
