import { lazy, Suspense } from 'react';

const Atlaskit = lazy(() => import('@atlaskit/lozenge'));

interface Props {
  label: string;
  /** As Forge's `status.value.type`, which Atlaskit's lozenge shares. */
  type: 'default' | 'inprogress' | 'moved' | 'new' | 'removed' | 'success';
  testId?: string;
}

/** A lozenge whose words are there at once and whose colour follows: the component weighs more than a whole surface. */
export function Lozenge({ label, type, testId }: Props) {
  return (
    <span className="il-lozenge" data-testid={testId}>
      <Suspense fallback={<span className="il-lozenge-words">{label}</span>}>
        <Atlaskit appearance={type} maxWidth="100%">
          {label}
        </Atlaskit>
      </Suspense>
    </span>
  );
}
