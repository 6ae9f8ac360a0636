import type { FrameTheme } from '../frame/applyTheme';
import type { Commands, Desk, FlagRequest, ModalRequest } from './desk';

type Can = ((payload: unknown) => unknown) | undefined;

/** Runs what the surface can do; `false` makes the bridge throw its own error for a view that can't. */
const ifAble = async (can: Can, payload: unknown): Promise<unknown> => {
  if (!can) return false;
  await can(payload);
  return true;
};

/** Commands of the surface that a frame stands on: theme, title, closing and saving, modals, flags, workflow rules. */
export function screenCommands(desk: Desk): Commands {
  return {
    frameHeight: async (payload) => desk.setHeight((payload as { height: number }).height),
    enableTheming: (payload) => desk.followTheme((payload as { apply(theme: FrameTheme): unknown }).apply),
    emitReadyEvent: async () => true,
    changeWindowTitle: async (title) => desk.setTitle(String(title)),
    submit: (payload) => ifAble(desk.actions().submit, payload),
    close: (payload) => ifAble(desk.actions().close, payload),
    refresh: (payload) => ifAble(desk.actions().refresh, payload),
    refreshIssueView: (payload) => ifAble(desk.actions().refreshIssueView, payload),
    onClose: (payload) => ifAble(desk.actions().setOnClose as Can, payload),
    openModal: async (payload) => {
      desk.openModal(payload as ModalRequest);
      return true;
    },
    openIssueViewModal: async (payload) => {
      const { data } = payload as { data: { onClose(): unknown; context: { issueKey: string } } };
      desk.openIssue(data.context.issueKey, data.onClose);
      return true;
    },
    showFlag: async (payload) => desk.showFlag(payload as FlagRequest),
    closeFlag: async (payload) => desk.closeFlag((payload as FlagRequest).id),
    setWorkflowRuleConfigurationCallback: async (payload) => {
      const { data } = payload as { data: { onConfigure(): Promise<unknown> } };
      const set = desk.actions().setRuleConfiguration;
      set?.(data.onConfigure);
      return set !== undefined;
    },
  };
}
