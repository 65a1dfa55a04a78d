import path from 'node:path';
import ts from 'typescript';

import { compile } from '../support/rules/compile';
import {
  at,
  isScript,
  only,
  parse,
  project,
  readTree,
  walk,
  type Files,
  type Rule,
} from '../support/rules/source-tree';

/** The style sheet that each name imports in this file, as a path from the root. */
function sheetsOf(source: ts.SourceFile): ReadonlyMap<string, string> {
  const sheets = new Map<string, string>();
  for (const statement of source.statements) {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue;
    const from = statement.moduleSpecifier.text;
    const name = statement.importClause?.name?.text;
    if (name === undefined || !from.endsWith('.module.css')) continue;
    const isOwn = from.startsWith('.');
    sheets.set(name, isOwn ? path.posix.join(path.dirname(source.fileName), from) : from.replace('@/', 'src/'));
  }
  return sheets;
}

interface Use {
  readonly sheet: string;
  readonly argument: ts.Expression;
}

/** Where classes of sheets are used: `styles[…]`. */
function usesIn(source: ts.SourceFile, fileName: string): readonly Use[] {
  const sheets = sheetsOf(parse(fileName, source.text));
  const uses: Use[] = [];
  walk(source, (node) => {
    if (!ts.isElementAccessExpression(node)) return;
    const sheet = sheets.get(node.expression.getText(source));
    if (sheet !== undefined) uses.push({ sheet, argument: node.argumentExpression });
  });
  return uses;
}

/** Names that an expression can be; undefined for any text. */
function namesOf(type: ts.Type): readonly string[] | undefined {
  const parts = type.isUnion() ? type.types : [type];
  const names = parts.flatMap((part) => (part.isStringLiteral() ? [part.value] : []));
  return names.length === parts.length ? names : undefined;
}

const keyOf = (sheet: string, name: string) => `${sheet} ${name}`;

/** The build writes `styles.a` out and takes it from the object of the sheet, in which `styles[kind]` then finds nothing. */
const writtenAndComputed: Rule = (files) => {
  const written = new Set<string>();
  const computing = new Map<string, string>();
  for (const [file, text] of only(files, isScript))
    for (const { sheet, argument } of usesIn(parse(file, text), file))
      if (ts.isStringLiteral(argument)) written.add(keyOf(sheet, argument.text));
      else computing.set(file, text);
  // Only these: a program of everything takes its time.
  const program = compile(computing);
  const checker = program.getTypeChecker();
  return [...computing.keys()].flatMap((file) => {
    const source = program.getSourceFile(path.resolve(__dirname, '../..', file));
    return (source ? usesIn(source, file) : []).flatMap(({ sheet, argument }) => {
      if (!source || ts.isStringLiteral(argument)) return [];
      const place = path.basename(at(source, argument));
      const names = namesOf(checker.getTypeAtLocation(argument));
      if (!names) return [`${place} any class`];
      return names.filter((name) => written.has(keyOf(sheet, name))).map((name) => `${place} ${name}`);
    });
  });
};

const button = (use: string): Files =>
  project({
    'src/components/ui/a.tsx': `import styles from './a.module.css';
      export const classOf = (kind: 'plain' | 'primary', text: string) => ${use};`,
    'src/components/ui/b.tsx': `import own from '@/components/ui/a.module.css';
      export const b = own['primary'];`,
  });

describe('a class', () => {
  it('that is computed is written out nowhere', () => {
    expect(writtenAndComputed(readTree('src'))).toEqual([]);
  });

  it('that is both is reported, by the type of what computes it', () => {
    expect(writtenAndComputed(button('styles[kind]'))).toEqual(['a.tsx:2 primary']);
    expect(writtenAndComputed(button("styles[text === '' ? 'plain' : 'primary']"))).toEqual(['a.tsx:2 primary']);
    expect(writtenAndComputed(button('styles[text]'))).toEqual(['a.tsx:2 any class']);
    expect(writtenAndComputed(button("kind === 'plain' && styles[kind]"))).toEqual([]);
  });
});
