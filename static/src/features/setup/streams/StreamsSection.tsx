import Button from '@atlaskit/button/new';
import AddIcon from '@atlaskit/icon/core/add';
import type { ValueStream } from '../../../../../src/contract';
import { Field } from '../form/Field';
import { useSection } from '../form/useSection';
import { useSetupForm } from '../form/SetupContext';
import { SectionFrame } from '../page/SectionFrame';
import { freshId } from '../form/freshId';
import { StreamCard } from './StreamCard';
import { loneProjects } from './projectOptions';
import { removeAt, replaceAt } from '../form/lists';

/** Value streams: name, kind, projects, capacity. */
export function StreamsSection() {
  const [streams, setStreams] = useSection('streams');
  const { catalogue } = useSetupForm();
  const lone = loneProjects(catalogue.projects, streams);
  const replace = (index: number, stream: ValueStream, visited: string): void => setStreams(replaceAt(streams, index, stream), { visited });
  const remove = (index: number): void => setStreams(removeAt(streams, index), { reordered: 'streams' });
  const add = (): void =>
    setStreams([...streams, { id: freshId('stream', streams), name: '', kind: 'solution-train', projectIds: [], capacity: null }], { added: `streams[${streams.length}]` });
  return (
    <SectionFrame id="streams">
      <ul className="setup-cards setup-lines setup-lines-streams">
        {streams.map((stream, index) => (
          <StreamCard key={stream.id} index={index} stream={stream} onChange={replace} onRemove={remove} />
        ))}
      </ul>
      <Field path="streams" as="group" quiet label="All value streams">
        {() => <Button iconBefore={AddIcon} onClick={add} testId="streams-add">Add value stream</Button>}
      </Field>
      {lone.length > 0 ? <p className="setup-hint">In no stream, so never held back: {lone.map((project) => `${project.name} (${project.key})`).join(', ')}.</p> : null}
    </SectionFrame>
  );
}
