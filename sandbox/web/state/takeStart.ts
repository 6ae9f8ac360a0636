/** What an address may ask of the session when the pages load: `?as=erin&theme=dark`. */
export interface Start {
  as: string | null;
  theme: string | null;
  /** The address without these. */
  path: string;
}

/** Reads and takes out the parameters that drive the session. @example takeStart('http://x/browse/PAY-1?as=erin').path // '/browse/PAY-1' */
export function takeStart(href: string): Start {
  const url = new URL(href);
  const as = url.searchParams.get('as');
  const theme = url.searchParams.get('theme');
  url.searchParams.delete('as');
  url.searchParams.delete('theme');
  return { as, theme, path: `${url.pathname}${url.search}${url.hash}` };
}
