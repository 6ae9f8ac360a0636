/** An error as JSON: `{error: {message}}`. */
export const problem = (status: number, message: string): Response => Response.json({ error: { message } }, { status });

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** An error as a page, for a browser's address bar. */
export function problemPage(status: number, title: string, message: string): Response {
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>${escaped(title)}</title><body><h1>${escaped(title)}</h1><p>${escaped(message)}</p></body></html>`;
  return new Response(html, { status, headers: { 'Content-Type': 'text/html; charset=utf-8' } });
}

/** The JSON body of a request as an object; null for anything else. */
export async function bodyOf(request: { text(): Promise<string> }): Promise<Record<string, unknown> | null> {
  try {
    const value: unknown = JSON.parse((await request.text()) || '{}');
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
