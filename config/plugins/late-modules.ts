import path from 'node:path';

import { sources, type ChunkGraph, type Compiler, type Module } from 'webpack';

import { inMainPackage, isOfSubPackage } from './async-packages';

const NAME = 'late';

/**
 * What stands in the main package for several sub-packages, and no page of the main package uses: a script of its own, as
 * every start compiles what app.js requires. Style sheets stay in one, which every page has.
 */
export const lateModules = {
  name: NAME,
  // Above that of all that stands in the main package.
  priority: inMainPackage.priority + 1,
  enforce: true,
  test(module: Module, context: { readonly chunkGraph: ChunkGraph }): boolean {
    const chunks = [...context.chunkGraph.getModuleChunksIterable(module)];
    const isScript = module.type.startsWith('javascript');
    return isScript && chunks.every(({ name }) => isOfSubPackage(name ?? '')) && inMainPackage.test(module, context);
  },
};

/** A webpack plugin: each script that runs and needs one of the late modules requires them first. */
export const requireLate = {
  apply(compiler: Compiler) {
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      const { render } = compiler.webpack.javascript.JavascriptModulesPlugin.getCompilationHooks(compilation);
      render.tap(NAME, (script, { chunk, chunkGraph }) => {
        const isNeeded = [...chunk.groupsIterable].some(({ chunks }) => chunks.some(({ name }) => name === NAME));
        if (!isNeeded || chunkGraph.getNumberOfEntryModules(chunk) === 0) return script;
        const file = path.posix.relative(path.posix.dirname(chunk.name ?? ''), NAME);
        return new sources.ConcatSource(`require("${file}.js");\n`, script);
      });
    });
  },
};
