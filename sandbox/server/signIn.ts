/**
 * The account id of an HTTP Basic header, whatever its password: there are no secrets on a local site. Null without one.
 *
 * @example signIn('Basic ZXJpbjph') // 'erin'
 */
export function signIn(authorization: string | null | undefined): string | null {
  const encoded = /^Basic\s+(\S+)$/i.exec(authorization ?? '')?.[1];
  if (!encoded) return null;
  const [accountId = ''] = Buffer.from(encoded, 'base64').toString('utf8').split(':');
  return accountId;
}
