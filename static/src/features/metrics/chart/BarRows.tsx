/** One bar with its name and its number in words. */
export interface BarRow {
  name: string;
  /** Null: there is nothing to draw. */
  value: number | null;
  text: string;
}

interface Props {
  caption: string;
  /** What the two columns of text hold. */
  heads: [string, string];
  rows: readonly BarRow[];
}

/** Bars that lie, as a table: who does not see the bars reads the same numbers. The longest is as wide as there is room. */
export function BarRows({ caption, heads, rows }: Props) {
  const most = Math.max(...rows.map(({ value }) => value ?? 0), 0);
  return (
    <table className="mt-bars">
      <caption className="il-hidden">{caption}</caption>
      <thead className="il-hidden">
        <tr>
          <th scope="col">{heads[0]}</th>
          <td />
          <th scope="col">{heads[1]}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, value, text }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td aria-hidden="true">
              <svg className="mt-bar" focusable="false">
                {value !== null && most > 0 && <rect width={`${(100 * value) / most}%`} height="100%" rx="2" />}
              </svg>
            </td>
            <td>{text}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
