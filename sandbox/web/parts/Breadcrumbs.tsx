import { Anchor } from './Anchor';

/** The way down to a page. The last step is the page itself and no link. */
export function Breadcrumbs({ steps }: { steps: { text: string; href?: string }[] }) {
  return (
    <nav aria-label="Breadcrumbs" className="crumbs">
      <ol>
        {steps.map(({ text, href }) => (
          <li key={text}>{href ? <Anchor href={href}>{text}</Anchor> : <span>{text}</span>}</li>
        ))}
      </ol>
    </nav>
  );
}
