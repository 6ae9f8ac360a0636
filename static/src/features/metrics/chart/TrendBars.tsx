import type { BarRow } from './BarRows';

interface Props {
  caption: string;
  rows: readonly BarRow[];
  /** What a whole bar stands for; left out: the largest of the values. */
  whole?: number;
}

/** A row of small bars that stand, one a PI, each with its number below. */
export function TrendBars({ caption, rows, whole }: Props) {
  const most = whole ?? Math.max(...rows.map(({ value }) => value ?? 0), 0);
  return (
    <figure className="mt-trend">
      <figcaption className="il-subtle il-small">{caption}</figcaption>
      <ol>
        {rows.map(({ name, value, text }) => (
          <li key={name}>
            <svg className="mt-column" viewBox="0 0 24 32" preserveAspectRatio="none" aria-hidden="true" focusable="false">
              {value !== null && <Column height={most === 0 ? 0 : (32 * value) / most} />}
            </svg>
            <span className="mt-trend-name">{name}</span>
            <span className="mt-trend-number">{text}</span>
          </li>
        ))}
      </ol>
    </figure>
  );
}

/** A value of 0 is a line, so that it is told from one that is not there. */
const Column = ({ height }: { height: number }) => <rect y={32 - Math.max(1, height)} width="24" height={Math.max(1, height)} />;
