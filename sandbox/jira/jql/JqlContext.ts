import type { IndexedProperty } from '../../types';
import type { Viewer } from '../permissions/makeViewer';
import type { JiraState } from '../state/JiraState';

/** What a query is read against. */
export interface JqlContext {
  state: JiraState;
  viewer: Viewer;
  now: Date;
  indexedProperties: IndexedProperty[];
}
