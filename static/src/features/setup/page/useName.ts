import { useEffect, useState } from 'react';
import { jira } from '../../../bridge/bridge';
import { readName } from '../catalogue/searchHolders';

/** A person's name, asked of Jira as the viewer; the account id until it is known, '' for nobody. */
export function useName(accountId: string | undefined): string {
  const [known, setKnown] = useState<{ accountId: string; name: string } | null>(null);
  useEffect(() => {
    if (accountId === undefined) return;
    let wanted = true;
    void readName(jira, accountId).then((name) => wanted && setKnown({ accountId, name }));
    return () => {
      wanted = false;
    };
  }, [accountId]);
  return known !== null && known.accountId === accountId ? known.name : (accountId ?? '');
}
