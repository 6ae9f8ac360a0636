import { useEffect, useId, useRef, useState, type RefObject } from 'react';
import type { ModuleView } from '../../types';
import { jira } from '../api/jira';
import { sandbox } from '../api/sandbox';
import { goTo } from '../state/history';
import { useOpenModal } from '../state/modals';
import { useSession } from '../state/session';
import { followTheme, themeState } from '../state/theme';
import { attachFrame } from './attachFrame';
import type { Desk, SurfaceActions } from './desk';
import { fullContext } from './fullContext';
import { pageBus } from './pageBus';
import { useAppFlags } from './useAppFlags';

/** What a frame needs of the component that shows it. */
export interface FramePlace {
  module: ModuleView;
  page: string;
  extension: Record<string, unknown>;
  actions: SurfaceActions;
}

/** Serves the bridge to the iframe in `ref` for as long as it is mounted, always with the newest `place`. @returns its content's height, null before it told */
export function useDesk(ref: RefObject<HTMLIFrameElement>, place: FramePlace): number | null {
  const [height, setHeight] = useState<number | null>(null);
  const session = useSession();
  const flags = useAppFlags();
  const openModal = useOpenModal();
  const frameId = useId();
  const latest = useRef({ place, session, flags, openModal });
  useEffect(() => {
    latest.current = { place, session, flags, openModal };
  });
  useEffect(() => {
    if (!ref.current) return undefined;
    const caller = () => {
      const { place: at, session: now } = latest.current;
      return { accountId: now.person.accountId, moduleKey: at.module.key, extension: at.extension };
    };
    let gone = false;
    const detach = attachFrame(ref.current, {
      frameId,
      siteUrl: window.location.origin,
      modules: () => latest.current.session.site.modules,
      module: { type: latest.current.place.module.type, key: latest.current.place.module.key },
      async context() {
        const { accountId, moduleKey, extension } = caller();
        const me = await jira(accountId).myself();
        const viewer = me.ok ? me.value : { accountId };
        return fullContext({ site: latest.current.session.site, viewer, moduleKey, frameId, extension, theme: themeState(), siteUrl: window.location.origin });
      },
      invoke: (functionKey, payload) => sandbox.invoke(caller(), functionKey, payload),
      fetchProduct: (request) => sandbox.fetchProduct(caller(), request),
      go: goTo,
      openTab: (url) => void window.open(new URL(url, window.location.href), '_blank', 'noopener'),
      reload: () => window.location.reload(),
      setTitle: (title) => void (document.title = title),
      showFlag: (flag) => latest.current.flags.show(flag),
      closeFlag: (id) => latest.current.flags.close(id),
      openModal(request) {
        if (request.resource) throw new Error(`The sandbox opens modals of the same resource only, not of "${request.resource}".`);
        const { module, page, extension } = latest.current.place;
        latest.current.openModal({ kind: 'app', module, page, extension, request });
      },
      openIssue: (issueKey, onClose) => latest.current.openModal({ kind: 'issue', issueKey, onClose }),
      setHeight,
      followTheme: async (apply) => {
        const stop = await followTheme(apply);
        if (gone) stop();
        else stops.push(stop);
      },
      bus: pageBus,
      actions: () => latest.current.place.actions,
    } satisfies Omit<Desk, 'onGone'>);
    const stops = [detach];
    return () => {
      gone = true;
      stops.forEach((stop) => stop());
    };
  }, [ref, frameId]);
  return height;
}
