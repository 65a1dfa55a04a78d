import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import webpack, { type Configuration, type WebpackPluginInstance } from 'webpack';

interface BuiltScript extends Pick<Configuration, 'module'> {
  /** Texts of a project; `index.js` is built. */
  readonly files: Readonly<Record<string, string>>;
  /** The plug-in that is tested, for the folder of the project. */
  readonly plugin: (folder: string) => WebpackPluginInstance;
}

/** The script that webpack makes of these files, not minified. */
export async function builtScript({ files, plugin, module = {} }: BuiltScript): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'built-script-'));
  try {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), text);
    }
    const compiler = webpack({
      mode: 'none',
      context: folder,
      entry: './index.js',
      output: { path: folder },
      module,
      optimization: { usedExports: true, providedExports: true, sideEffects: true },
      plugins: [plugin(folder)],
    });
    const stats = await new Promise<webpack.Stats | undefined>((resolve, reject) =>
      compiler.run((error, result) => (error ? reject(error) : resolve(result))),
    );
    expect(stats?.compilation.errors).toEqual([]);
    return readFileSync(path.join(folder, 'main.js'), 'utf8');
  } finally {
    rmSync(folder, { recursive: true });
  }
}
