/**
 * React's reconciler serves every kind of renderer: it asks the renderer's host config at run time whether it hydrates,
 * persists trees or supports test selectors. Taro's host config does none of these. Written into the source as
 * constants, its answers let terser drop those branches, and functions that nobody calls: 12 KB of the main package.
 * What remains is React's own code, unchanged.
 */

/** What Taro's host config (@tarojs/react) says of itself. */
const CONSTANTS = {
  supportsMutation: 'true',
  supportsPersistence: 'false',
  supportsHydration: 'false',
  supportsMicrotasks: 'true',
  isPrimaryRenderer: 'true',
  noTimeout: '-1',
};

/** Members that Taro's host config does not have: what only hydrating, persistent and testable renderers need. */
const MISSING = [
  ...['supportsTestSelectors', 'findFiberRoot', 'getBoundingRect', 'getTextContent', 'isHiddenSubtree'],
  ...['matchAccessibilityRole', 'setFocusIfFocusable', 'setupIntersectionObserver'],
  ...['cloneInstance', 'cloneHiddenInstance', 'cloneHiddenTextInstance', 'createContainerChildSet'],
  ...['appendChildToContainerChildSet', 'finalizeContainerChildren', 'replaceContainerChildren'],
  ...['canHydrateInstance', 'canHydrateTextInstance', 'canHydrateSuspenseInstance', 'isSuspenseInstancePending'],
  ...['isSuspenseInstanceFallback', 'getSuspenseInstanceFallbackErrorDetails', 'registerSuspenseInstanceRetry'],
  ...['getNextHydratableSibling', 'getFirstHydratableChild', 'getFirstHydratableChildWithinContainer'],
  ...['getFirstHydratableChildWithinSuspenseInstance', 'getNextHydratableInstanceAfterSuspenseInstance'],
  ...['hydrateInstance', 'hydrateTextInstance', 'hydrateSuspenseInstance', 'commitHydratedContainer'],
  ...['commitHydratedSuspenseInstance', 'clearSuspenseBoundary', 'clearSuspenseBoundaryFromContainer'],
  ...['shouldDeleteUnhydratedTailInstances', 'didNotMatchHydratedContainerTextInstance'],
  'didNotMatchHydratedTextInstance',
];

/** The functions of the reconciler that @tarojs/react calls in a production build. */
const CALLED = [
  ...['createContainer', 'updateContainer', 'getPublicRootInstance', 'flushSync', 'runWithPriority', 'batchedUpdates'],
  'findHostInstance',
];

const MEMBER = /\$\$\$hostConfig\.(\w+)/g;
const EXPORT = /\bexports\.(\w+)=(?!=)/g;

/** Throws, which stops the build, when React's source no longer matches. */
function foldHostConfig(source) {
  const members = new Set([...source.matchAll(MEMBER)].map(([, name]) => name));
  const exported = new Set([...source.matchAll(EXPORT)].map(([, name]) => name));
  const lost = [
    ...[...Object.keys(CONSTANTS), ...MISSING].filter((name) => !members.has(name)),
    ...CALLED.filter((name) => !exported.has(name)),
  ];
  if (lost.length > 0) throw new Error(`react-reconciler-loader.js does not match this version: ${lost.join(', ')}`);
  return source
    .replace(MEMBER, (member, name) => CONSTANTS[name] ?? (MISSING.includes(name) ? 'undefined' : member))
    .replace(EXPORT, (assignment, name) => (CALLED.includes(name) ? assignment : 'void '));
}

module.exports = foldHostConfig;
Object.assign(module.exports, { CONSTANTS, MISSING, CALLED });
