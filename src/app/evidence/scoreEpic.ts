import type { IntakeView, Problem, Result, Scores } from '../../contract';
import { fail, ok } from '../../contract';
import type { ScoreReading } from '../../domain/intake/scoresOf';
import type { Caller, Ports } from '../ports';
import type { Seen } from './record';
import { record } from './record';

/**
 * Records what WSJF is made of, as people estimate it in the panel. Parts that come from a Jira field are changed there.
 * Faults: `bad-input` naming such a part, `conflict` where somebody else was first.
 *
 * @example await scoreEpic(ports, { accountId: 'erin' }, { issueId: '10001', version: 0, scores })
 */
export async function scoreEpic(ports: Ports, caller: Caller, { scores, ...seen }: Seen & { scores: Scores }): Promise<Result<IntakeView>> {
  return record(ports, caller, seen, async ({ evidence, wsjf }) => {
    const problems = fieldProblems(wsjf, scores);
    const [first] = problems;
    if (first) return fail('bad-input', first.message, { problems });
    const kept = { ...scores, ...Object.fromEntries(wsjf.fromFields.map((part) => [part, evidence.scores[part]])) };
    return ok({ scores: kept, marks: evidence.marks, kind: 'scored' as const, detail: { before: { ...evidence.scores }, after: { ...kept } } });
  });
}

/** What a screen sends of such a part is what it was shown; anything else is somebody's change in the wrong place. */
function fieldProblems({ scores: known, fromFields }: ScoreReading, scores: Scores): Problem[] {
  return fromFields
    .filter((part) => scores[part] !== known[part] && scores[part] !== null)
    .map((part) => ({ path: `scores.${part}`, message: 'This part comes from a field of the issue. Change it there.' }));
}
