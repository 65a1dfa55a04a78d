/**
 * Drops what neither the shop nor a library names of React: children as a list, cloning, transitions … Webpack keeps all
 * exports, as React's reconciler takes React as a whole. Terser drops the functions that nobody calls then: 3 KB of the
 * main package. What remains is React's own code, unchanged.
 */
const { identifiersOfShop } = require('./taro-tables-loader');

/** What the libraries of a mini program call: React's reconciler, Taro and zustand. */
const CALLED_BY_LIBRARIES = [
  ...['__SECRET_INTERNALS_DO_NOT_USE_OR_YOU_WILL_BE_FIRED', 'version', 'Component', 'Fragment', 'createElement'],
  ...['createContext', 'createRef', 'forwardRef', 'useCallback', 'useContext', 'useDebugValue', 'useLayoutEffect'],
  ...['useMemo', 'useRef', 'useSyncExternalStore'],
];

const EXPORT = /\bexports\.(\w+)=(?!=)/g;

/** `used`: the names that the shop's code contains. Throws, which stops the build, when React's source no longer matches. */
function dropUnused(source, used) {
  const exported = new Set([...source.matchAll(EXPORT)].map(([, name]) => name));
  const lost = CALLED_BY_LIBRARIES.filter((name) => !exported.has(name));
  if (lost.length > 0) throw new Error(`react-loader.js does not match this version: ${lost.join(', ')}`);
  return source.replace(EXPORT, (assignment, name) =>
    CALLED_BY_LIBRARIES.includes(name) || used.has(name) ? assignment : 'void ',
  );
}

module.exports = function reactLoader(source) {
  return dropUnused(source, identifiersOfShop());
};
Object.assign(module.exports, { dropUnused, CALLED_BY_LIBRARIES });
