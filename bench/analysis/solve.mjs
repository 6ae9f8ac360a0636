/** What is measured of a contender, step by step; each name is a column of the table. */
const steps = {
  build: (contender, problem) => contender.build(problem),
  'components and cycles': (contender, made) => {
    const circles = contender.components(made);
    return { circles, cycles: contender.cycles(made, circles) };
  },
  'longest path and slack': (contender, made, circles) => contender.schedule(made, circles),
  conflicts: (contender, made) => contender.conflicts(made),
};

/** Solves the problem once: how long each step took in milliseconds, and the answers. */
export function solve(contender, problem) {
  const times = {};
  const timed = (step, ...given) => {
    const begun = performance.now();
    const result = steps[step](contender, ...given);
    times[step] = performance.now() - begun;
    return result;
  };
  const made = timed('build', problem);
  const { circles, cycles } = timed('components and cycles', made);
  const schedule = timed('longest path and slack', made, circles);
  const conflicts = timed('conflicts', made);
  times.total = Object.values(times).reduce((sum, time) => sum + time);
  return { times, answers: { sizes: circles.map(({ length }) => length).sort((a, b) => a - b).join(' '), ...schedule, conflicts }, cycles: cycles.map(({ length }) => length).sort((a, b) => a - b) };
}

/** Throws where two contenders differ. A cycle may be shorter than the floor's, which only looks through each component's lowest row. */
export function agree(floor, other, name) {
  for (const [what, value] of Object.entries(floor.answers)) {
    if (other.answers[what] !== value) throw new Error(`${name} differs from the floor in ${what}: ${other.answers[what]} instead of ${value}`);
  }
  if (other.cycles.some((length, at) => length > floor.cycles[at])) throw new Error(`${name} has a longer cycle than the floor`);
}
