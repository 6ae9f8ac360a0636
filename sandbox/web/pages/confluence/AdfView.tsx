import type { ReactNode } from 'react';

interface Node {
  type: string;
  text?: string;
  content?: Node[];
  attrs?: Record<string, unknown>;
  marks?: { type: string }[];
}

const span = ({ attrs }: Node): number => (typeof attrs?.colspan === 'number' ? attrs.colspan : 1);

function textNode({ text = '', marks = [] }: Node): ReactNode {
  return marks.some(({ type }) => type === 'strong') ? <strong>{text}</strong> : text;
}

const VIEWS: Record<string, (node: Node, inner: ReactNode) => ReactNode> = {
  doc: (_node, inner) => <div data-testid="adf">{inner}</div>,
  text: (node) => textNode(node),
  paragraph: (_node, inner) => <p>{inner}</p>,
  heading: (node, inner) => <div role="heading" aria-level={Number(node.attrs?.level ?? 1)} className="adf-heading">{inner}</div>,
  table: (_node, inner) => (
    <div className="table-scroll" tabIndex={0} role="region" aria-label="Exported table">
      <table className="adf-table">
        <tbody>{inner}</tbody>
      </table>
    </div>
  ),
  tableRow: (_node, inner) => <tr>{inner}</tr>,
  tableHeader: (node, inner) => <th colSpan={span(node)}>{inner}</th>,
  tableCell: (node, inner) => <td colSpan={span(node)}>{inner}</td>,
};

/** One node. What is not known is named, so that nothing is left out in silence. */
function AdfNode({ node }: { node: Node }) {
  const view = VIEWS[node.type];
  if (!view) return <p>The sandbox does not draw “{node.type}”.</p>;
  return view(node, (node.content ?? []).map((child, at) => <AdfNode key={at} node={child} />));
}

/** A document of the Atlassian Document Format, as far as exports of macros use it. */
export const AdfView = ({ document }: { document: unknown }) => <AdfNode node={document as Node} />;
