import { Field } from '../form/Field';
import { MaybeNumberInput } from '../form/MaybeNumberInput';
import { useSection } from '../form/useSection';
import { SectionFrame } from '../page/SectionFrame';

/** For how long the ledger keeps its entries. */
export function LedgerSection() {
  const [ledger, setLedger] = useSection('ledger');
  return (
    <SectionFrame id="ledger">
      <Field path="ledger.keepMonths" label="Months for which entries are kept" hint="1 to 120, or empty to keep them for good. Older entries are thrown away, and the ledger says so.">
        {(field) => <MaybeNumberInput {...field} value={ledger.keepMonths} placeholder="For good" width={120} onChange={(keepMonths) => setLedger({ keepMonths }, { visited: 'ledger.keepMonths' })} />}
      </Field>
    </SectionFrame>
  );
}
