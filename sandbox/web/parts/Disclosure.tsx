import ChevronDownIcon from '@atlaskit/icon/core/chevron-down';
import ChevronRightIcon from '@atlaskit/icon/core/chevron-right';
import { useId, type ReactNode } from 'react';
import { useStored } from '../state/useStored';

interface Props {
  title: ReactNode;
  /** Stands beside the title, open or not. */
  aside?: ReactNode;
  /** Under which the browser remembers whether it is open. */
  memory: string;
  openAtFirst: boolean;
  testId: string;
  children: ReactNode;
}

/** A section that opens and closes. What is in it is there only while it is open. */
export function Disclosure({ title, aside, memory, openAtFirst, testId, children }: Props) {
  const [open, setOpen] = useStored(`open.${memory}`, openAtFirst);
  const id = useId();
  const Chevron = open ? ChevronDownIcon : ChevronRightIcon;
  return (
    <div className="disclosure">
      <h2 className="disclosure-head">
        <button type="button" aria-expanded={open} aria-controls={id} data-testid={testId} onClick={() => setOpen(!open)}>
          <Chevron label="" size="small" />
          <span>{title}</span>
          {aside}
        </button>
      </h2>
      <div id={id} className="disclosure-body" hidden={!open}>
        {open ? children : null}
      </div>
    </div>
  );
}
