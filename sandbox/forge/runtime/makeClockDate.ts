/**
 * A `Date` for the app's code whose present is the sandbox clock's. Everything else is the real one, so that
 * `instanceof`, time zones and libraries that extend it work as ever.
 *
 * @example const AppDate = makeClockDate(() => 0); new AppDate().getTime() // 0
 */
export function makeClockDate(ms: () => number): DateConstructor {
  return new Proxy(Date, {
    construct: (target, args: unknown[], newTarget) => Reflect.construct(target, args.length === 0 ? [ms()] : args, newTarget) as Date,
    apply: () => new Date(ms()).toString(),
    get: (target, name, receiver) => (name === 'now' ? ms : (Reflect.get(target, name, receiver) as unknown)),
  });
}
