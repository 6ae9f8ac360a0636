/** The four sizes in which Jira gives avatars; the sandbox draws them itself. `id` is a number. */
export const avatarUrls = (base: string, type: 'issuetype' | 'project' | 'user', id: string | number): Record<string, string> => {
  const url = `${base}/rest/api/3/universal_avatar/view/type/${type}/avatar/${id}`;
  return { '48x48': `${url}?size=xlarge`, '32x32': `${url}?size=large`, '24x24': `${url}?size=medium`, '16x16': `${url}?size=small` };
};
