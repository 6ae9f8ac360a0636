import { Checkbox } from '@atlaskit/checkbox';
import { Field } from '../form/Field';
import { useSection } from '../form/useSection';
import { SectionFrame } from '../page/SectionFrame';

/** Whether browsers may keep what was read. */
export function ReadingSection() {
  const [reading, setReading] = useSection('reading');
  return (
    <SectionFrame id="reading">
      <Field path="reading.browserCache" as="group" quiet label="What browsers keep" hint="On, a browser keeps the epics that its person has read, and the next visit asks Jira only for what has changed. Off, every visit reads all epics anew; what browsers kept is deleted at the next visit.">
        {(field) => (
          <Checkbox
            isChecked={reading.browserCache}
            testId={`${field.testId}.on`}
            label="Let browsers keep what their person has read"
            onChange={(event) => setReading({ browserCache: event.currentTarget.checked }, { visited: 'reading.browserCache' })}
          />
        )}
      </Field>
    </SectionFrame>
  );
}
