import Button from '@atlaskit/button/new';
import type { ModuleView } from '../../../types';
import { Menu } from '../../parts/Menu';

interface Props {
  noun: string;
  modules: ModuleView[];
  add(module: ModuleView): void;
}

/** With one rule to choose from, choosing is pressing; with several, it is a menu. */
export function AddRule({ noun, modules, add }: Props) {
  const [only, ...others] = modules;
  const testId = `${noun.replace(' ', '-')}-add`;
  if (!only) return <p className="quiet">The app has no {noun}s.</p>;
  if (others.length === 0)
    return (
      <Button testId={testId} onClick={() => add(only)}>
        Add {noun}: {only.title}
      </Button>
    );
  const items = modules.map((module) => ({ id: module.key, content: module.title, run: () => add(module) }));
  return (
    <Menu label={`Add ${noun}`} items={items} testId={testId}>
      Add {noun}
    </Menu>
  );
}
