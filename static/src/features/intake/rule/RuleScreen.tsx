import { useCallback } from 'react';
import { ok } from '../../../../../src/contract';
import { place } from '../../../bridge/bridge';
import { Loading } from '../../../ui/Loading';
import { useReading } from '../../../ui/reading/useReading';
import { valueOf } from '../../../ui/reading/valueOf';
import { RuleForm } from './RuleForm';
import { rulePlace } from './rulePlace';
import { RuleView } from './RuleView';

/** A host that does not say where we stand gets the form on which everything can be done. */
const extension = (): Promise<Record<string, unknown>> => place().then(({ extension: told }) => told, () => ({}));

/** The screen of the workflow rule: to choose on create and edit, to read on view. */
export function RuleScreen() {
  const { reading } = useReading(useCallback(async () => ok(rulePlace(await extension())), []));
  const where = valueOf(reading);
  if (!where) return <Loading what="the rule" />;
  return where.screen === 'view' ? <RuleView saved={where.saved} /> : <RuleForm saved={where.saved} />;
}
