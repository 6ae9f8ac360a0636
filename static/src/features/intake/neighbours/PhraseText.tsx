import { Fragment } from 'react';
import { KeyLink } from '../../../ui/KeyLink';
import type { Phrase } from './Phrase';

/** A sentence whose keys open their issues. Inside a sentence links are underlined, since colour alone does not tell them. */
export const PhraseText = ({ phrase }: { phrase: Phrase }) => (
  <span className="il-phrase">
    {phrase.map((part, at) => (
      <Fragment key={at}>{typeof part === 'string' ? part : <KeyLink issueKey={part.key} />}</Fragment>
    ))}
  </span>
);
