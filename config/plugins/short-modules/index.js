/**
 * Shortens how the modules that webpack has written name each other. `var a=n(12)` and many `a.b()` become
 * `var{b:x}=n(12)` and many `x()`; `n.d(t,{b:()=>x})` becomes `t.b=x` at the module's end. Webpack's longer way serves
 * modules that require each other in a circle, and exports that change: such modules are left as they are. A module that
 * throws while it runs exports nothing then.
 */
const { transformFromAstSync, types } = require('@babel/core');

const { readScript } = require('./read-modules');

/** Whether a module requires itself, at whatever distance. One that is not known may require any. */
function isInCircle(id, modules) {
  const reached = new Set();
  const open = [id];
  while (open.length > 0)
    for (const { id: next } of modules.get(open.pop()).imports) {
      if (next === id || !modules.has(next)) return true;
      if (!reached.has(next)) open.push(next);
      reached.add(next);
    }
  return false;
}

/** Tells whether an export is there, and for good, once its module has run. */
function constantExports(modules) {
  const circles = new Map([...modules.keys()].map((id) => [id, isInCircle(id, modules)]));
  return function isConstant(id, name) {
    const { imports, exported } = modules.get(id) ?? {};
    const value = exported?.get(name);
    if (!value || circles.get(id)) return false;
    if (value.isIdentifier()) return value.scope.getBinding(value.node.name)?.constant === true;
    // `()=>a.b` exports again what `var a=n(12)` has.
    if (!value.isMemberExpression({ computed: false }) || !value.get('object').isIdentifier()) return false;
    const object = value.scope.getBinding(value.node.object.name);
    const from = imports.find(({ binding }) => binding !== undefined && binding === object);
    return from !== undefined && isConstant(from.id, value.node.property.name);
  };
}

/** Bytes that each use of `x` instead of `a.b` saves, and those that `x=n(12).b` and `{b:x,c:y}=n(12)` cost more. */
const saved = (uses) => uses * 2;
const cost = (names) => (names === 1 ? 2 : names * 4);

/** The uses of a required module as `a.b`, when all are such and a name for each export is shorter. */
function worthwhileUses({ id, binding }, isConstant) {
  if (!binding?.constant) return [];
  const uses = binding.referencePaths.map(({ parentPath }) => parentPath);
  const areExports = uses.every(
    (use, index) =>
      use.isMemberExpression({ object: binding.referencePaths[index].node, computed: false }) &&
      isConstant(id, use.node.property.name),
  );
  const names = new Set(uses.map((use) => use.node.property?.name));
  return areExports && saved(uses.length) > cost(names.size) ? uses : [];
}

/** Gives each export that a module imports a name of its own. */
function shortenImport(uses, { identifier, path }) {
  // No minified name has such a dot, which a name may have; the minifier shortens this one too.
  const local = (name) => types.identifier(`${identifier.name}·${name}`);
  const names = [...new Set(uses.map((use) => use.node.property.name))];
  for (const use of uses) use.replaceWith(local(use.node.property.name));
  const [first, ...more] = names;
  if (more.length === 0) {
    path.node.id = local(first);
    path.node.init = types.memberExpression(path.node.init, types.identifier(first));
  } else {
    path.node.id = types.objectPattern(names.map((name) => types.objectProperty(types.identifier(name), local(name))));
  }
}

/** `t.b=x` */
const assign = (exports, name, value) =>
  types.assignmentExpression('=', types.memberExpression(exports, types.identifier(name)), value);

function shortenExports({ table, path, exported }) {
  const [exports] = table.node.arguments;
  const values = [...exported].map(([name, value]) => assign(exports, name, value.node));
  table.replaceWith(types.numericLiteral(0));
  path.node.body.body.push(types.expressionStatement(types.sequenceExpression(values)));
}

/** All scripts of the package, as pairs of name and text, with shorter modules. */
function shortenModules(scripts) {
  const read = scripts.map(([name, code]) => [name, readScript(code)]);
  const all = read.flatMap(([, { modules }]) => modules);
  const isConstant = constantExports(new Map(all.map((module) => [module.id, module])));
  const imports = all
    .flatMap((module) => module.imports)
    .map((imported) => ({ ...imported, uses: worthwhileUses(imported, isConstant) }));
  const tables = all.filter(
    ({ id, table, exported }) => table && [...exported.keys()].every((name) => isConstant(id, name)),
  );
  for (const { uses, binding } of imports) if (uses.length > 0) shortenImport(uses, binding);
  for (const module of tables) shortenExports(module);
  const options = { configFile: false, babelrc: false, compact: true, cloneInputAst: false };
  return read.map(([name, { tree }]) => [name, transformFromAstSync(tree, undefined, options).code]);
}

module.exports = { shortenModules };
