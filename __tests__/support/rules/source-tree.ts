/** The project as the rules see it: paths and texts. An example of an offence is a project of a few lines. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** Text by path from the root of the repository, with forward slashes: `src/domain/cart/quote.ts`. */
export type Files = ReadonlyMap<string, string>;

/** A rule returns one message for each offence: `path:line what`. */
export type Rule = (files: Files) => readonly string[];

const ROOT = path.resolve(__dirname, '../../..');
const KINDS = /\.(ts|tsx|css|mjs|cjs|js)$/;

export function project(files: Readonly<Record<string, string>>): Files {
  return new Map(Object.entries(files));
}

/** The source files in these folders of the repository. */
export function readTree(...folders: readonly string[]): Files {
  const paths = folders.flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
      path.posix.join(folder, name.split(path.sep).join('/')),
    ),
  );
  return new Map(
    paths.filter((file) => KINDS.test(file)).map((file) => [file, readFileSync(path.join(ROOT, file), 'utf8')]),
  );
}

export const isScript = (file: string) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts');
export const isStyle = (file: string) => file.endsWith('.css');

export function only(files: Files, predicate: (file: string) => boolean): Files {
  return new Map([...files].filter(([file]) => predicate(file)));
}

export function parse(file: string, text: string): ts.SourceFile {
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, kind);
}

export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

/** The position of a node as `path:line`. */
export function at(source: ts.SourceFile, node: ts.Node): string {
  return `${source.fileName}:${source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1}`;
}

/** Visits every node of every script; `check` returns the offence at the node, if any. */
export function eachNode(files: Files, check: (node: ts.Node, source: ts.SourceFile) => string | undefined) {
  const offences: string[] = [];
  for (const [file, text] of only(files, isScript)) {
    const source = parse(file, text);
    walk(source, (node) => {
      const offence = check(node, source);
      if (offence !== undefined) offences.push(`${at(source, node)} ${offence}`);
    });
  }
  return offences;
}
