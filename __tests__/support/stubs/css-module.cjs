/** A CSS module whose classes are called what the source calls them. */
const classes = new Proxy(
  {},
  { get: (_, name) => (name === '__esModule' ? true : name === 'default' ? classes : String(name)) },
);
module.exports = classes;
