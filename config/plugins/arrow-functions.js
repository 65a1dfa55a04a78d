/**
 * Writes a script's functions as arrow functions: `let a=e=>e+1` instead of `function a(e){return e+1}`. An arrow
 * function has no prototype and can't be called with `new`. Scripts of React and Taro need either, so that only functions
 * which are called by name change there; the shop's own code has classes only, and few of them.
 */
const { parseSync, transformFromAstSync, traverse, types } = require('@babel/core');

const OPTIONS = { configFile: false, babelrc: false };

/** Classes of the language and the host. */
const BUILT_IN =
  /^(?:ArrayBuffer|Blob|Date|Error|Map|Object|Promise|Proxy|RegExp|Set|TypeError|Uint(?:8|16)Array|WeakMap|WeakSet)$/;

/** Whether this names a class of the script, or one that is built in. */
function isClass(path) {
  if (!path.isIdentifier()) return false;
  const binding = path.scope.getBinding(path.node.name);
  if (!binding) return BUILT_IN.test(path.node.name);
  return binding.constant && (binding.path.isClass() || types.isClass(binding.path.node.init));
}

/** Whether no function of a script serves as a class; what is declared as a class does. */
function hasNoClasses(tree) {
  let may = true;
  traverse(tree, {
    NewExpression(path) {
      may &&= isClass(path.get('callee'));
    },
    Class(path) {
      may &&= !path.node.superClass || isClass(path.get('superClass'));
    },
    BinaryExpression(path) {
      may &&= path.node.operator !== 'instanceof' || isClass(path.get('right'));
    },
    Identifier({ node, parent }) {
      if (node.name === 'prototype') may = false;
      if (node.name === 'Reflect') may &&= /^(?:apply|get)$/.test(parent.property?.name);
    },
  });
  return may;
}

/** Whether a function uses a `this` or `arguments` of its own. */
function hasItsOwn(path) {
  let has = false;
  // Passes over the functions within, which have theirs, but not over their names: `{[this.a](){}}`.
  const ofFunction = traverse.visitors.environmentVisitor({
    'ThisExpression|MetaProperty|Super'() {
      has = true;
    },
    Identifier({ node }) {
      has ||= node.name === 'arguments';
    },
  });
  path.traverse(ofFunction);
  return has;
}

/** Whether a function is called by its name, and does nothing else. */
const isOnlyCalled = ({ referencePaths }) =>
  referencePaths.every(({ node, parentPath }) => parentPath.isCallExpression({ callee: node }));

/**
 * Whether a statement declares a function that may be an arrow function: it is no class, has no other value later (two
 * functions may have one name), and has no `this` of its own.
 */
function mayBeArrow(path, noClasses) {
  if (!path.isFunctionDeclaration({ generator: false })) return false;
  const binding = path.scope.parent.getBinding(path.node.id.name);
  return binding.path === path && binding.constant && (noClasses || isOnlyCalled(binding)) && !hasItsOwn(path);
}

/** Arrow functions stand first in the body of their function, as functions can be called before their declaration. */
function writeArrows(owner, noClasses) {
  const body = owner.get('body');
  const declared = body.isBlockStatement() ? body.get('body').filter((path) => mayBeArrow(path, noClasses)) : [];
  if (declared.length === 0) return;
  const arrows = declared.map(({ node: { id, params, body: block, async } }) =>
    types.variableDeclarator(id, types.arrowFunctionExpression(params, block, async)),
  );
  const others = body.node.body.filter((statement) => declared.every(({ node }) => node !== statement));
  body.node.body = [types.variableDeclaration('let', arrows), ...others];
}

/** The script with arrow functions, and whether all of its functions may be such. */
function withArrows(code) {
  const tree = parseSync(code, { ...OPTIONS, sourceType: 'script' });
  const noClasses = hasNoClasses(tree);
  traverse(tree, { Function: { exit: (path) => writeArrows(path, noClasses) } });
  const arrows = transformFromAstSync(tree, undefined, { ...OPTIONS, compact: true, cloneInputAst: false }).code;
  return { code: arrows, noClasses };
}

module.exports = { withArrows };
