import type { Compilation, Compiler, Dependency, Module } from 'webpack';

const NAME = 'plain-calls';

/** What a concatenated module was put together from; any other module, alone. */
function partsOf(module: Module): readonly Module[] {
  return 'modules' in module && Array.isArray(module.modules) ? module.modules : [module];
}

/** Taro's runtime hands on functions of the host, which may mind on what they are called; nothing else does. */
function mindsThis({ moduleGraph }: Compilation, dependency: Dependency): boolean {
  return /[\\/]@tarojs[\\/]/.test(moduleGraph.getModule(dependency)?.nameForCondition() ?? '');
}

/**
 * Lets an imported function be called as `from.name()`. Webpack writes `(0,from.name)()`, so that `this` is undefined
 * in it as the standard has it; the shop's functions and React's know no `this`, and there are 3,500 such calls.
 */
export const plainCalls = {
  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      // Only now: before, webpack still reads the same mark to tell which exports are used.
      compilation.hooks.beforeCodeGeneration.tap(NAME, () => {
        for (const part of [...compilation.modules].flatMap(partsOf))
          for (const dependency of part.dependencies)
            if ('directImport' in dependency && !mindsThis(compilation, dependency)) dependency.directImport = false;
      });
    });
  },
};
