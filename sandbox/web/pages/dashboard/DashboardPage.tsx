import { Menu } from '../../parts/Menu';
import AddIcon from '@atlaskit/icon/core/add';
import { useState } from 'react';
import { Blank } from '../../parts/Blank';
import { PageHeading } from '../../parts/PageHeading';
import { useSession } from '../../state/session';
import { useStored } from '../../state/useStored';
import { GadgetBox } from './GadgetBox';
import { addGadget, configureGadget, removeGadget, type Gadget } from './gadgets';

/** A dashboard of the person's own. Gadgets and what they are set to live in this browser. */
export function DashboardPage() {
  const { site, person } = useSession();
  const [gadgets, setGadgets] = useStored<Gadget[]>(`dashboard.${person.accountId}`, []);
  const [fresh, setFresh] = useState<string | null>(null);
  const modules = site.modules.filter((module) => module.type === 'jira:dashboardGadget' && module.pages.view);
  const add = (moduleKey: string) => (): void => {
    const next = addGadget(gadgets, moduleKey);
    setGadgets(next);
    setFresh(next[next.length - 1]?.id ?? null);
  };
  const shown = gadgets.flatMap((gadget) => modules.filter((module) => module.key === gadget.moduleKey).map((module) => ({ gadget, module })));
  const items = modules.map((module) => ({
    id: module.key,
    content: (
      <span>
        {module.title}
        <span className="quiet menu-sub">{module.description}</span>
      </span>
    ),
    run: add(module.key),
  }));
  return (
    <div className="page">
      <div className="page-head">
        <PageHeading title="Dashboard" />
        {modules.length > 0 ? (
          <Menu label="Add gadget" items={items} testId="gadget-add" align="end">
            <AddIcon label="" />
            <span>Add gadget</span>
          </Menu>
        ) : null}
      </div>
      {modules.length === 0 ? <Blank title="The app has no gadgets" text="A jira:dashboardGadget in its manifest would be offered here." /> : null}
      {modules.length > 0 && shown.length === 0 ? <Blank title="Your dashboard is empty" text="Add a gadget to see it here." /> : null}
      <div className="gadgets">
        {shown.map(({ gadget, module }) => (
          <GadgetBox
            key={gadget.id}
            module={module}
            gadget={gadget}
            editAtFirst={gadget.id === fresh}
            save={(config) => setGadgets(configureGadget(gadgets, gadget.id, config))}
            remove={() => setGadgets(removeGadget(gadgets, gadget.id))}
          />
        ))}
      </div>
    </div>
  );
}
