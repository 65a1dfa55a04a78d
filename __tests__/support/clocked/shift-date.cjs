/** Moves the `Date` of a global object by `ahead` ms; `Date.now` can still be replaced. Also runs in a browser page. */
module.exports = function shiftDate(ahead, global = globalThis) {
  const RealDate = global.Date;
  const realNow = RealDate.now;
  RealDate.now = () => realNow() + ahead;
  global.Date = new Proxy(RealDate, {
    construct: (target, args, caller) =>
      Reflect.construct(target, args.length > 0 ? args : [realNow() + ahead], caller),
    apply: () => new RealDate(realNow() + ahead).toString(),
  });
};
