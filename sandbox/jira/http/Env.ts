import type { Hono } from 'hono';
import type { Actor } from '../../types';
import type { Renderer } from '../views/Renderer';

/** What every route finds in Hono's context. */
export interface Env {
  Bindings: { actor: Actor };
  Variables: { renderer: Renderer };
}

export type Routes = Hono<Env>;
