import type { Caller, Ports } from '../app/ports';
import type { Result } from '../contract';
import type { Action } from '../domain/roles';

/** One call of the contract, as the server answers it. */
export interface Endpoint<Name, Input, Output> {
  /** The line of the table of permissions that must hold, checked before `run`. Each call has its own. */
  allow: Name & Action;
  /** Turns the untrusted payload into what `run` takes, or refuses it. */
  decode(payload: unknown): Result<Input>;
  /** The use case. */
  run(ports: Ports, caller: Caller, input: Input): Promise<Result<Output>>;
}

type Value<Answer> = Answer extends Result<infer V> ? V : never;

/** An endpoint for every call of an Api: one left out, or one that takes or answers something else, does not compile. */
export type Endpoints<Calls extends { [Name in keyof Calls]: (input: never) => Promise<Result<unknown>> }> = {
  [Name in keyof Calls]: Endpoint<Name, Parameters<Calls[Name]>[0], Value<Awaited<ReturnType<Calls[Name]>>>>;
};

/** Any endpoint, once its own types no longer matter. */
export interface AnyEndpoint {
  allow: Action;
  decode(payload: unknown): Result<unknown>;
  run(ports: Ports, caller: Caller, input: never): Promise<Result<unknown>>;
}
