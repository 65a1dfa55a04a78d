/** Reads a script that webpack has written: its modules, what each requires, and what each exports. */
const { parseSync, traverse } = require('@babel/core');

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

/** A required module's number; its name, where it has one: `var a=n(12)`. */
function importOf(call) {
  const [{ value: id }] = call.node.arguments;
  const { parentPath } = call;
  const isNamed = parentPath.isVariableDeclarator() && parentPath.get('id').isIdentifier();
  return { id, binding: isNamed ? call.scope.getBinding(parentPath.node.id.name) : undefined };
}

function readModule(id, path) {
  const calls = usesOf(path, 2).map((use) => use.parentPath);
  const imports = calls
    .filter((call) => call.isCallExpression() && call.get('arguments.0')?.isNumericLiteral())
    .map(importOf);
  // `n.d(t,{b:()=>x})`
  const table = calls
    .filter((use) => use.isMemberExpression() && use.node.property.name === 'd')
    .map((use) => use.parentPath)
    .find((call) => call.get('arguments.1')?.isObjectExpression());
  const exported = table?.get('arguments.1.properties') ?? [];
  return {
    id,
    path,
    imports,
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
