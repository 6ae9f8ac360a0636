import Button from '@atlaskit/button/new';
import Textfield from '@atlaskit/textfield';
import CalendarIcon from '@atlaskit/icon/core/calendar';
import { useEffect, useId, useRef, useState, type FormEvent } from 'react';
import { sayFault } from '../api/http';
import { sandbox } from '../api/sandbox';
import { useSession } from '../state/session';
import { sayDay } from '../state/days';
import { ResetSite } from './ResetSite';

/** The site's clock: what day it is there, and a form to set it, so that cutoffs can be tried. */
export function ClockMenu() {
  const { site, refreshSite } = useSession();
  const [open, setOpen] = useState(false);
  const [error, setError] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const root = useRef<HTMLDivElement>(null);
  const id = useId();

  useEffect(() => {
    if (!open) return undefined;
    field.current?.focus();
    const outside = (event: PointerEvent): void => {
      if (!root.current?.contains(event.target as Node) && !(event.target as Element).closest('.atlaskit-portal')) setOpen(false);
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, [open]);

  const set = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const reply = await sandbox.setToday(field.current?.value ?? '');
    if (!reply.ok) return setError(sayFault(reply.fault));
    setError('');
    setOpen(false);
    refreshSite();
  };

  return (
    <div className="menu" ref={root} onKeyDown={(event) => event.key === 'Escape' && setOpen(false)}>
      <button
        type="button"
        className="menu-button"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={`Today is ${sayDay(site.today)}. Set the clock`}
        data-testid="host-clock"
        onClick={() => setOpen(!open)}
      >
        <CalendarIcon label="" />
        <span className="wide-only">Today is {sayDay(site.today)}</span>
      </button>
      {open ? (
        <div id={id} className="menu-list menu-end clock">
          <form onSubmit={(event) => void set(event)}>
            <label htmlFor={`${id}-day`} className="field-label">
              Today is
            </label>
            <Textfield id={`${id}-day`} ref={field} type="date" defaultValue={site.today} isRequired testId="host-clock-day" aria-describedby={`${id}-help`} />
            <p id={`${id}-help`} className="quiet">
              The whole site believes this: Jira, the app and its schedules.
            </p>
            {error ? (
              <p role="alert" className="field-error">
                {error}
              </p>
            ) : null}
            <Button type="submit" appearance="primary" testId="host-clock-set">
              Set the clock
            </Button>
          </form>
          <ResetSite />
        </div>
      ) : null}
    </div>
  );
}
