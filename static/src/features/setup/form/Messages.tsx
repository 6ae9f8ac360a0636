import ErrorIcon from '@atlaskit/icon/core/status-error';
import type { Problem } from '../../../../../src/contract';

/** The problems of one field, under it. The field names `id` in its aria-describedby. */
export const Messages = ({ id, problems }: { id: string; problems: readonly Problem[] }) =>
  problems.length === 0 ? null : (
    <div id={id} className="setup-messages">
      {problems.map((problem) => (
        <p key={problem.path + problem.message} className="setup-message" data-testid={`problem-${problem.path}`}>
          <ErrorIcon label="Error" size="small" color="currentColor" />
          <span>{problem.message}</span>
        </p>
      ))}
    </div>
  );
