/** Stub of a CSS module: every class name maps to itself. */
const classes = new Proxy(
  {},
  { get: (_, name) => (name === '__esModule' ? true : name === 'default' ? classes : String(name)) },
);
module.exports = classes;
