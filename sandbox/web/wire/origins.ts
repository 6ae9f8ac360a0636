interface Place {
  protocol: string;
  port: string;
}

/**
 * Where the host page of a frame lives. App pages are served under 127.0.0.1 and host pages under localhost, so that the
 * browser keeps them apart as it keeps a Forge app apart from Jira.
 *
 * @example hostOriginOf(new URL('http://127.0.0.1:4100/app/panel.html')) // 'http://localhost:4100'
 */
export function hostOriginOf(frame: Place): string {
  return `${frame.protocol}//localhost${frame.port ? `:${frame.port}` : ''}`;
}

/** The origin that messages of a frame must come from: that of the page it was given. */
export function frameOriginOf(page: string, base: string): string {
  return new URL(page, base).origin;
}
