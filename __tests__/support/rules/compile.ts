import path from 'node:path';
import ts from 'typescript';

import type { Files } from './source-tree';

const ROOT = path.resolve(__dirname, '../../..');

/** A TypeScript program of these files; other imports are read from the repository. */
export function compile(files: Files): ts.Program {
  const { config } = ts.readConfigFile(path.join(ROOT, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
  const host = ts.createCompilerHost(options, true);
  const own = (file: string) => files.get(path.relative(ROOT, file).split(path.sep).join('/'));
  const { readFile, fileExists } = host;
  host.readFile = (file) => own(file) ?? readFile(file);
  host.fileExists = (file) => own(file) !== undefined || fileExists(file);
  host.getSourceFile = (file, target) => {
    const text = host.readFile(file);
    return text === undefined ? undefined : ts.createSourceFile(file, text, target, true);
  };
  const roots = [...files.keys()].filter((file) => /\.tsx?$/.test(file)).map((file) => path.join(ROOT, file));
  return ts.createProgram(roots, options, host);
}
