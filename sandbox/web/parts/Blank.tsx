import EmptyState from '@atlaskit/empty-state';
import type { ReactNode } from 'react';

/** A page or list with nothing in it, or nothing that this person may see. */
export function Blank({ title, text, action }: { title: string; text: string; action?: ReactNode }) {
  return <EmptyState header={title} description={text} primaryAction={action} headingLevel={2} />;
}
