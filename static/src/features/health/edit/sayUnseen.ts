/**
 * The line for saved streams that the editor is not shown. They have no names here: a name would tell what Jira hides.
 *
 * @example sayUnseen(1) // 'Keep 1 saved stream that is gone or that you may not see'
 */
export const sayUnseen = (count: number): string => (count === 1 ? 'Keep 1 saved stream that is gone or that you may not see' : `Keep ${count} saved streams that are gone or that you may not see`);
