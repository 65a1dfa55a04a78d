import type { Compilation, Compiler, Dependency, Module } from 'webpack';

const NAME = 'short-import-calls';

/** The modules that a concatenated module consists of; any other module by itself. */
function partsOf(module: Module): readonly Module[] {
  return 'modules' in module && Array.isArray(module.modules) ? module.modules : [module];
}

/** Taro's runtime re-exports host functions that may depend on `this`; no other module does. */
function mayNeedThis({ moduleGraph }: Compilation, dependency: Dependency): boolean {
  return /[\\/]@tarojs[\\/]/.test(moduleGraph.getModule(dependency)?.nameForCondition() ?? '');
}

/**
 * Makes webpack write calls of imported functions as `from.name()`. By default it writes `(0,from.name)()`, so that
 * `this` is undefined in the function, as the standard requires. Neither the shop's functions nor React's use `this`,
 * and there are 3,500 such calls.
 */
export const shortImportCalls = {
  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      // Not earlier: until then webpack reads the same flag to find out which exports are used.
      compilation.hooks.beforeCodeGeneration.tap(NAME, () => {
        for (const part of [...compilation.modules].flatMap(partsOf))
          for (const dependency of part.dependencies)
            if ('directImport' in dependency && !mayNeedThis(compilation, dependency)) dependency.directImport = false;
      });
    });
  },
};
