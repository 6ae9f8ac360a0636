import { useEffect, useState } from 'react';
import { readNames } from '../../people/readNames';
import { sayNames, type Names } from './byName';

const NONE: Names = new Map();

/**
 * What to call people, read as soon as their ids are known. Names that are there stay while others are on their way.
 *
 * @param ids joined by a blank, so that the same ids are the same value
 * @example const names = useNames(['erin', 'sam'].join(' '));
 */
export function useNames(ids: string): Names {
  const [names, setNames] = useState(NONE);
  useEffect(() => {
    if (ids === '') return;
    const wanted = ids.split(' ');
    let here = true;
    void readNames(wanted).then((known) => here && setNames(sayNames(wanted, known)));
    return () => {
      here = false;
    };
  }, [ids]);
  return names;
}
