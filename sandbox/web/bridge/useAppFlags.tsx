import { useFlags } from '@atlaskit/flag';
import ErrorIcon from '@atlaskit/icon/core/status-error';
import InformationIcon from '@atlaskit/icon/core/status-information';
import SuccessIcon from '@atlaskit/icon/core/status-success';
import WarningIcon from '@atlaskit/icon/core/status-warning';
import { useMemo } from 'react';
import type { FlagRequest } from './desk';

const ICONS = {
  info: <InformationIcon label="Information" color="var(--ds-icon-information)" />,
  success: <SuccessIcon label="Success" color="var(--ds-icon-success)" />,
  warning: <WarningIcon label="Warning" color="var(--ds-icon-warning)" />,
  error: <ErrorIcon label="Error" color="var(--ds-icon-danger)" />,
};
type Kind = keyof typeof ICONS;
const isKind = (value: unknown): value is Kind => typeof value === 'string' && Object.hasOwn(ICONS, value);

/** Flags in the host's corner, as apps and the host pages ask for them. */
export function useAppFlags(): { show(flag: FlagRequest): void; close(id: string | number): void } {
  const { showFlag, hideFlag } = useFlags();
  return useMemo(
    () => ({
      show({ id, title = '', description, type, appearance, actions = [], isAutoDismiss = false }) {
        showFlag({
          id,
          title,
          description,
          icon: ICONS[isKind(type) ? type : 'info'],
          isAutoDismiss,
          ...(isKind(appearance) ? { appearance } : {}),
          actions: actions.map(({ text, onClick }) => ({ content: text, onClick: () => void onClick() })),
        });
      },
      close: (id) => hideFlag(id),
    }),
    [showFlag, hideFlag],
  );
}
