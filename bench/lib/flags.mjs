import { stop } from '../../scripts/lib/run.mjs';

const USAGE = 'Flags: --rounds N (5), --only NAME (analysis, reader or roadmap), --sizes N,N,…';
const readers = {
  '--rounds': (text) => ({ rounds: wholeNumber(text) }),
  '--only': (text) => ({ only: text }),
  '--sizes': (text) => ({ sizes: text.split(',').map(wholeNumber) }),
};

function wholeNumber(text) {
  const number = Number(text);
  return Number.isInteger(number) && number > 0 ? number : stop(`"${text}" is no number of rounds or epics.\n${USAGE}`);
}

/** @example readFlags(['--rounds', '3']) // { rounds: 3 } */
export function readFlags(args) {
  let flags = {};
  for (let i = 0; i < args.length; i += 2) {
    const [name, value] = [args[i], args[i + 1]];
    if (!readers[name] || value === undefined) stop(`"${name}" is not understood.\n${USAGE}`);
    flags = { ...flags, ...readers[name](value) };
  }
  return flags;
}
