import { Anchor } from '../parts/Anchor';
import { Blank } from '../parts/Blank';
import { PageHeading } from '../parts/PageHeading';

/** An address that means nothing here. */
export function MissingPage() {
  return (
    <div className="page">
      <PageHeading title="Page not found" />
      <Blank title="There is no such page" text="The address may be mistyped, or the sandbox has no page for it." action={<Anchor href="/">Go home</Anchor>} />
    </div>
  );
}
