import { Fragment } from 'react';
import { KeyLink } from '../../../ui/KeyLink';
import type { FocusFacts } from './focusFacts';

/** The facts of the epic that the graph is about. */
export const FocusFactsList = ({ facts }: { facts: FocusFacts }) => (
  <dl className="il-dep-facts" data-testid="focus-facts">
    <dt>Slack</dt>
    <dd>{facts.slack}</dd>
    <dt>Free slack</dt>
    <dd>{facts.freeSlack}</dd>
    <dt>Leverage</dt>
    <dd>{facts.leverage}</dd>
    <dt>If it slips</dt>
    <dd className="il-dep-slips">
      {facts.slips === null && 'Known once all epics are read'}
      {facts.slips?.length === 0 && 'Nothing else slips'}
      {facts.slips?.map(({ key, when }, at, { length }) => (
        <Fragment key={key}>
          <span className="il-dep-step">
            <KeyLink issueKey={key} /> <span>{`${when}${at < length - 1 || facts.moreSlips > 0 ? ',' : ''}`}</span>
          </span>{' '}
        </Fragment>
      ))}
      {facts.moreSlips > 0 && <span>{`and ${facts.moreSlips.toLocaleString('en-GB')} more`}</span>}
    </dd>
  </dl>
);
