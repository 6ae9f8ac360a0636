import type { ReactNode } from 'react';

interface Props {
  header: string;
  about: string;
  /** The way out, where there is one. */
  children?: ReactNode;
}

/** What an empty view means. */
export const Nothing = ({ header, about, children }: Props) => (
  <div className="il-dep-nothing" data-testid="nothing">
    <h3 className="il-title">{header}</h3>
    <p className="il-subtle">{about}</p>
    {children}
  </div>
);
