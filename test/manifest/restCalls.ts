import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** One REST request that the app's source makes. */
export interface RestCall {
  method: string;
  path: string;
  where: string;
}

const sources = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return /\.tsx?$/.test(entry.name) ? [path] : [];
  });

/** `/rest/api/3/issue/${id}?fields=…` → `/rest/api/3/issue/x`: what is filled in at run time is one segment. */
function pathOf(node: ts.Node): string | null {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (ts.isTemplateExpression(node)) return node.head.text + node.templateSpans.map((span) => `x${span.literal.text}`).join('');
  return null;
}

/** A function of the app makes one kind of request, so its method is the one named in the function around the path. */
function methodAround(node: ts.Node): string {
  let around = node;
  while (around.parent && !ts.isFunctionLike(around)) around = around.parent;
  return /method: '([A-Z]+)'/.exec(around.getText())?.[1] ?? 'GET';
}

/** Every REST call in the sources below a folder, found in the syntax tree. */
export function restCalls(folder: string): RestCall[] {
  return sources(folder).flatMap((file) => {
    const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
    const found: RestCall[] = [];
    const visit = (node: ts.Node): void => {
      const path = pathOf(node)?.split('?')[0];
      if (path?.startsWith('/rest/')) found.push({ method: methodAround(node), path, where: file });
      ts.forEachChild(node, visit);
    };
    visit(tree);
    return found;
  });
}
