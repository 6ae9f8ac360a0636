import { memberType, type EntityType } from './types';

/** An object of Jira's as an expression sees it. Its members are read when they are asked for; undefined stands for one that it lacks. */
export class Entity {
  constructor(
    readonly type: EntityType,
    private readonly read: (name: string) => unknown,
    /** Tells whether two are the same thing. */
    readonly id: string,
    /** Of properties: which there are. */
    readonly keys: () => string[] = () => [],
  ) {}

  /** The value of a member; undefined for one that Jira's type, or this site, does not have. */
  member(name: string): unknown {
    return memberType(this.type, name) === null ? undefined : this.read(name);
  }
}

/**
 * An entity whose members are at hand.
 *
 * @example entity('Workflow', 'w1', { id: 'w1', name: 'Epics' })
 */
export const entity = (type: EntityType, id: string, values: Record<string, unknown>): Entity =>
  new Entity(type, (name) => (Object.hasOwn(values, name) ? values[name] : undefined), id);
