import type { Viewer } from '../permissions/makeViewer';
import type { JiraState } from '../state/JiraState';

/** What a view needs to write a reply for one request. */
export interface Renderer {
  state: JiraState;
  viewer: Viewer;
  /** Origin of the site, without a slash at the end. */
  base: string;
}
