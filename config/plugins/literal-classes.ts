import { type Compilation, type Compiler, dependencies, type Dependency, type Module } from 'webpack';

const NAME = 'literal-classes';

/** The classes of a CSS module, as css-loader exports them to scripts: name in the sheet → names in the build. */
function classesOf(module: Module | null): Readonly<Record<string, string>> {
  if (!module?.nameForCondition()?.endsWith('.module.css')) return {};
  const [, exported] = /export default (\{.*\});/s.exec(String(module.originalSource()?.source() ?? '')) ?? [];
  return exported === undefined ? {} : JSON.parse(exported);
}

interface Literal {
  readonly sheet: Module;
  readonly name: string;
  readonly dependency: Dependency;
}

/** What stands for `styles.name`: the text itself. Undefined for any other use of an import. */
function literalFor({ moduleGraph }: Compilation, dependency: Dependency): Literal | undefined {
  if (!('ids' in dependency && Array.isArray(dependency.ids) && 'range' in dependency)) return undefined;
  const [from, name, ...more] = dependency.ids;
  if (from !== 'default' || name === undefined || more.length > 0) return undefined;
  const sheet = moduleGraph.getModule(dependency);
  const value = classesOf(sheet)[name];
  if (!sheet || value === undefined) return undefined;
  const text = new dependencies.ConstDependency(JSON.stringify(value), dependency.range as [number, number]);
  return { sheet, name, dependency: text };
}

/** Takes a name out of the object that its sheet exports. */
function takeOut({ sheet, name }: Literal): void {
  const entry = new RegExp(`"${name}":\\s*"[^"]*",?`).exec(String(sheet.originalSource()?.source()));
  if (!entry) return;
  const range: [number, number] = [entry.index, entry.index + entry[0].length];
  sheet.addPresentationalDependency(new dependencies.ConstDependency('', range));
}

/**
 * Writes class names into the scripts that use them: `"aB"` instead of `styles.card`. Each CSS module that several
 * scripts use would otherwise be an object with all its names, in the package and at run time. What is left of it are
 * the names that are computed (`styles[kind]`): a class is either written out or computed, not both.
 */
export const literalClasses = {
  apply(compiler: Compiler): void {
    compiler.hooks.compilation.tap(NAME, (compilation) => {
      // Before webpack finds out which exports are used.
      compilation.hooks.finishModules.tap(NAME, (modules) => {
        const taken = new Map<string, Literal>();
        for (const module of modules)
          module.dependencies = module.dependencies.map((dependency) => {
            const literal = literalFor(compilation, dependency);
            if (!literal) return dependency;
            compilation.moduleGraph.removeConnection(dependency);
            taken.set(`${literal.sheet.identifier()} ${literal.name}`, literal);
            return literal.dependency;
          });
        for (const literal of taken.values()) takeOut(literal);
      });
    });
  },
};
