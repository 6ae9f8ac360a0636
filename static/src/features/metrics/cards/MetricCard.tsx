import { useId, type ReactNode } from 'react';
import type { Said } from './metricWords';

interface Props {
  title: string;
  /** What the metric is, in a sentence. */
  meaning: string;
  /** Left out where the chart says all there is. */
  said?: Said;
  testId: string;
  children: ReactNode;
}

/** One metric: its number, what it is made of, and its charts. */
export function MetricCard({ title, meaning, said, testId, children }: Props) {
  const id = useId();
  return (
    <section className="mt-card" aria-labelledby={id} data-testid={testId}>
      <h3 id={id} className="il-title">
        {title}
      </h3>
      <p className="il-subtle il-small">{meaning}</p>
      {said && (
        <p className="mt-said">
          <strong className="mt-number" data-testid={`${testId}-number`}>
            {said.number}
          </strong>
          <span data-testid={`${testId}-about`}>{said.about}</span>
        </p>
      )}
      {children}
    </section>
  );
}
