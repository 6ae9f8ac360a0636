import AddIcon from '@atlaskit/icon/core/add';
import { useState } from 'react';
import { Blank } from '../../parts/Blank';
import { Breadcrumbs } from '../../parts/Breadcrumbs';
import { Menu } from '../../parts/Menu';
import { PageHeading } from '../../parts/PageHeading';
import { useSession } from '../../state/session';
import { useStored } from '../../state/useStored';
import { MacroBox } from './MacroBox';
import { MacroConfig } from './MacroConfig';
import { nextMacroId, putMacro, type Macro } from './macros';

/** A Confluence page that takes the app's macros. They live in this browser. */
export function ConfluencePage() {
  const { site } = useSession();
  const [macros, setMacros] = useStored<Macro[]>('macros', []);
  const [configuring, setConfiguring] = useState<Macro | null>(null);
  const modules = site.modules.filter((module) => module.type === 'macro' && module.pages.view);
  const moduleOf = ({ moduleKey }: Macro) => modules.find(({ key }) => key === moduleKey);
  const insert = (moduleKey: string, hasConfig: boolean) => (): void => {
    const macro = { id: nextMacroId(macros), moduleKey };
    if (hasConfig) setConfiguring(macro);
    else setMacros(putMacro(macros, macro));
  };
  const items = modules.map(({ key, title, pages }) => ({ id: key, content: title, run: insert(key, pages.config !== undefined) }));
  const form = configuring && moduleOf(configuring);
  return (
    <div className="page page-wiki">
      <Breadcrumbs steps={[{ text: 'Confluence' }, { text: 'Portfolio' }]} />
      <div className="page-head">
        <PageHeading title="Plan on a page" />
        {modules.length > 0 ? (
          <Menu label="Insert macro" items={items} testId="macro-add" align="end">
            <AddIcon label="" />
            <span>Insert macro</span>
          </Menu>
        ) : null}
      </div>
      {modules.length === 0 ? <Blank title="The app has no macros" text="A macro in its manifest could be put on this page." /> : null}
      {modules.length > 0 && macros.length === 0 ? <Blank title="This page is empty" text="Insert a macro to see it here." /> : null}
      {macros.map((macro) => {
        const module = moduleOf(macro);
        return module ? (
          <MacroBox key={macro.id} module={module} macro={macro} configure={() => setConfiguring(macro)} remove={() => setMacros(macros.filter(({ id }) => id !== macro.id))} />
        ) : null;
      })}
      {configuring && form ? (
        <MacroConfig
          module={form}
          macro={configuring}
          isInserting={!macros.some(({ id }) => id === configuring.id)}
          save={(config) => {
            setMacros(putMacro(macros, { ...configuring, config }));
            setConfiguring(null);
          }}
          cancel={() => setConfiguring(null)}
        />
      ) : null}
    </div>
  );
}
