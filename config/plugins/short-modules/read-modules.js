/** Reads a script that webpack has written: its modules, what each requires, and what each exports. */
const { parseSync, traverse, types } = require('@babel/core');

/** The modules in `list.push([[chunks], modules, start])`, with their numbers: `{12(e,t,n){}}`, or a list from 0 on. */
function numbered(modules) {
  if (modules.isArrayExpression()) return modules.get('elements').map((element, id) => [id, element]);
  if (!modules.isObjectExpression()) return [];
  return modules
    .get('properties')
    .map((property) => [property.node.key.value, property.isObjectMethod() ? property : property.get('value')]);
}

/** The places where a parameter of a module is used: 1 is what the module exports, 2 requires others. */
function usesOf(path, parameter) {
  const { name } = path.node.params[parameter] ?? {};
  return path.scope.getBinding(name)?.referencePaths ?? [];
}

/**
 * A required module's number, and its name, where it has one: `var a=n(12)`. There is no number where another may be
 * required each time: `n(a?12:13)`, or `n` under another name.
 */
function importOf(use) {
  const { parentPath: call } = use;
  const isNamed = call.parentPath.isVariableDeclarator() && call.parentPath.get('id').isIdentifier();
  return {
    id: call.isCallExpression({ callee: use.node }) ? call.node.arguments[0].value : undefined,
    binding: isNamed ? call.scope.getBinding(call.parentPath.node.id.name) : undefined,
  };
}

/** Whether this is `n.d(t,{b:()=>x})`: what the module exports, not an object within it that has a module's exports. */
function isTable(call, { scope, node }) {
  const [exports, table] = call.isCallExpression() ? call.node.arguments : [];
  return (
    types.isObjectExpression(table) &&
    types.isIdentifier(exports, { name: node.params[1].name }) &&
    // A module with `await` outside of functions exports from an inner function.
    call.scope === scope
  );
}

function readModule(id, path) {
  const uses = usesOf(path, 2);
  const isMember = ({ node, parentPath }) => parentPath.isMemberExpression({ object: node, computed: false });
  const table = uses
    .filter((use) => isMember(use) && use.parent.property.name === 'd')
    .map((use) => use.parentPath.parentPath)
    .find((call) => isTable(call, path));
  const exported = table?.get('arguments.1.properties') ?? [];
  return {
    id,
    path,
    imports: uses.filter((use) => !isMember(use)).map(importOf),
    table,
    exported: new Map(exported.map((property) => [property.node.key.name, property.get('value.body')])),
  };
}

/** The script as a tree, and its modules. */
function readScript(code) {
  const tree = parseSync(code, { sourceType: 'script', configFile: false, babelrc: false });
  const modules = [];
  traverse(tree, {
    CallExpression(call) {
      const pushed = call.get('arguments.0');
      if (call.node.callee.property?.name !== 'push' || !pushed?.isArrayExpression()) return;
      for (const [id, path] of numbered(pushed.get('elements.1')))
        if (path.isFunction()) modules.push(readModule(id, path));
      call.skip();
    },
  });
  return { tree, modules };
}

module.exports = { readScript };
