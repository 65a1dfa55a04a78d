import { type Compilation, type Compiler, dependencies, type Dependency, type Module } from 'webpack';

const NAME = 'literal-classes';

/** The classes of a CSS module, as css-loader exports them to scripts: name in the sheet → names in the build. */
function classesOf(module: Module | null): Readonly<Record<string, string>> {
  if (!module?.nameForCondition()?.endsWith('.module.css')) return {};
  const [, exported] = /export default (\{.*\});/s.exec(String(module.originalSource()?.source() ?? '')) ?? [];
  return exported === undefined ? {} : JSON.parse(exported);
}

/** What stands for `styles.name`: the text itself. Undefined for any other use of an import. */
function literalFor({ moduleGraph }: Compilation, dependency: Dependency): Dependency | undefined {
  if (!('ids' in dependency && Array.isArray(dependency.ids) && 'range' in dependency)) return undefined;
  const [from, name, ...more] = dependency.ids;
  if (from !== 'default' || name === undefined || more.length > 0) return undefined;
  const value = classesOf(moduleGraph.getModule(dependency))[name];
  return value === undefined
    ? undefined
    : new dependencies.ConstDependency(JSON.stringify(value), dependency.range as [number, number]);
}

/**
 * Writes class names into the scripts that use them: `"aB"` instead of `styles.card`. Each CSS module that several
 * scripts use would otherwise be an object with all its names, in the package and at run time.
 */
export const literalClasses = {
  apply(compiler: Compiler): void {
    compiler.hooks.compilation.tap(NAME, (compilation) => {
      // Before webpack finds out which exports are used.
      compilation.hooks.finishModules.tap(NAME, (modules) => {
        for (const module of modules)
          module.dependencies = module.dependencies.map((dependency) => {
            const literal = literalFor(compilation, dependency);
            if (literal) compilation.moduleGraph.removeConnection(dependency);
            return literal ?? dependency;
          });
      });
    });
  },
};
