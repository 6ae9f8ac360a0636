import type { ReactNode } from 'react';

interface Props {
  /** What the table lists; read out, not shown. */
  caption: ReactNode;
  heads: readonly string[];
  /** A column before those that are named. */
  first?: ReactNode;
}

/** The caption and the row of heads of a table. */
export const TableHead = ({ caption, heads, first }: Props) => (
  <>
    <caption className="il-hidden">{caption}</caption>
    <thead>
      <tr>
        {first && <th scope="col">{first}</th>}
        {heads.map((head) => (
          <th key={head} scope="col">
            {head}
          </th>
        ))}
      </tr>
    </thead>
  </>
);
