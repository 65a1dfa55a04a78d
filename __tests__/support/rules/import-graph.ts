import path from 'node:path';
import ts from 'typescript';

import { isScript, only, parse, walk, type Files } from './source-tree';

export interface Import {
  readonly from: string;
  /** A file of the project, or the name of an npm package. */
  readonly to: string;
  readonly isPackage: boolean;
  /** Imports types only, which do not exist at run time. */
  readonly typeOnly: boolean;
}

function target(files: Files, from: string, specifier: string): { readonly to: string; readonly isPackage: boolean } {
  const own = specifier.startsWith('@/')
    ? `src/${specifier.slice(2)}`
    : specifier.startsWith('.')
      ? path.posix.join(path.posix.dirname(from), specifier)
      : undefined;
  if (own === undefined) return { to: specifier, isPackage: true };
  const candidates = [own, `${own}.ts`, `${own}.tsx`, `${own}/index.ts`, `${own}/index.tsx`];
  return { to: candidates.find((file) => files.has(file)) ?? own, isPackage: false };
}

function isTypeOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  const clause = node.importClause;
  if (!clause) return false;
  if (clause.isTypeOnly) return true;
  const named = clause.namedBindings;
  return !clause.name && !!named && ts.isNamedImports(named) && named.elements.every((element) => element.isTypeOnly);
}

/** Every import of every script: static, re-exported, `import()` and `require()`. */
export function importsOf(files: Files): readonly Import[] {
  const found: Import[] = [];
  for (const [from, text] of only(files, isScript)) {
    const record = (specifier: ts.Node | undefined, typeOnly: boolean) => {
      if (specifier && ts.isStringLiteral(specifier))
        found.push({ from, typeOnly, ...target(files, from, specifier.text) });
    };
    walk(parse(from, text), (node) => {
      if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) record(node.moduleSpecifier, isTypeOnly(node));
      if (!ts.isCallExpression(node)) return;
      const callee = node.expression;
      const loads =
        callee.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(callee) && callee.text === 'require');
      if (loads) record(node.arguments[0], false);
    });
  }
  return found;
}

/** Import cycles, type imports included; each once, as a path of files. */
export function cyclesIn(imports: readonly Import[]): readonly string[] {
  const next = new Map<string, string[]>();
  for (const { from, to, isPackage } of imports) if (!isPackage) next.set(from, [...(next.get(from) ?? []), to]);
  const cycles = new Set<string>();
  const done = new Set<string>();
  const visit = (file: string, trail: readonly string[]): void => {
    const start = trail.indexOf(file);
    if (start >= 0) cycles.add([...trail.slice(start), file].join(' → '));
    if (start >= 0 || done.has(file)) return;
    for (const to of next.get(file) ?? []) visit(to, [...trail, file]);
    done.add(file);
  };
  for (const file of next.keys()) visit(file, []);
  return [...cycles];
}
