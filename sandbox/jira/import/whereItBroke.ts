/** Walks JSON text as far as it goes, and tells how many elements of the list inside the root object have begun, and where the last one did. */
const elementsBegun = (text: string): { count: number; last: number } => {
  let depth = 0;
  let inString = false;
  let count = 0;
  let last = 0;
  for (let at = 0; at < text.length; at += 1) {
    const c = text[at];
    if (inString) {
      if (c === '\\') at += 1;
      else if (c === '"') inString = false;
    } else if (c === '"') inString = true;
    else if (c === '{' || c === '[') {
      if (depth === 2 && c === '{') {
        count += 1;
        last = at;
      }
      depth += 1;
    } else if (c === '}' || c === ']') depth -= 1;
  }
  return { count, last };
};

/**
 * In words, the issue at which broken JSON stops being readable.
 * @param position Where the parser gave up.
 */
export const whereItBroke = (text: string, position: number): string => {
  const { count, last } = elementsBegun(text.slice(0, position));
  if (count === 0) return 'before the first issue';
  const key = /"key"\s*:\s*"([^"]{1,80})"/.exec(text.slice(last, position))?.[1];
  return `in issues[${count - 1}]${key === undefined ? '' : ` (${key})`}`;
};
