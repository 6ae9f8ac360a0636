import type { Catalogue as DomainCatalogue } from '../../../../../src/domain/settings';

/** What exists in the Jira site, as `src/domain` names it. */
export type Catalogue = DomainCatalogue;
