import path from 'node:path';

import { parseSync } from '@babel/core';
import { type Compilation, type Compiler, dependencies, type Dependency, type Module } from 'webpack';

const NAME = 'literal-constants';

/** Where exported constants are never changed: words, and what the contract says. */
const FOLDERS = ['src/copy', 'src/contract'].map((folder) => path.normalize(`${folder}/`));

type Literal = string | number | boolean;

/** The literals that a module exports, by name; those in an object as `name.property`. */
type Literals = ReadonlyMap<string, Literal>;

interface Node {
  readonly type: string;
  readonly [field: string]: unknown;
}

const literalOf = ({ type, value }: Node): Literal | undefined =>
  /^(String|Numeric|Boolean)Literal$/.test(type) ? (value as Literal) : undefined;

function literalsIn(name: string, value: Node): readonly (readonly [string, Literal])[] {
  const literal = literalOf(value);
  if (literal !== undefined) return [[name, literal]];
  if (value.type !== 'ObjectExpression') return [];
  const properties = value['properties'] as readonly Node[];
  // With a spread, another property of the same name may come later.
  if (properties.some(({ type, computed }) => type !== 'ObjectProperty' || computed)) return [];
  return properties.flatMap((property) => {
    const key = property['key'] as Node;
    return literalsIn(`${name}.${String(key['name'] ?? key['value'])}`, property['value'] as Node);
  });
}

function readLiterals(module: Module, root: string): Literals {
  const file = path.relative(root, module.nameForCondition() ?? '');
  if (!FOLDERS.some((folder) => file.startsWith(folder))) return new Map();
  const parsed = parseSync(String(module.originalSource()?.source()), { configFile: false, babelrc: false });
  const declarations = (parsed?.program.body ?? []).flatMap((statement) =>
    statement.type === 'ExportNamedDeclaration' && statement.declaration?.type === 'VariableDeclaration'
      ? statement.declaration.declarations
      : [],
  );
  return new Map(
    declarations.flatMap(({ id, init }) =>
      id.type === 'Identifier' && init ? literalsIn(id.name, init as unknown as Node) : [],
    ),
  );
}

/** A use of an import that could be replaced by the literal that it stands for. */
interface Use {
  readonly dependency: Dependency;
  readonly constant: string;
  readonly literal: Literal;
}

/** The module and the names in it that an import stands for, whatever modules export it again. */
function follow({ moduleGraph }: Compilation, dependency: Dependency, ids: readonly string[]) {
  let module = moduleGraph.getModule(dependency);
  let names = ids;
  while (module && names[0] !== undefined) {
    const target = moduleGraph.getExportInfo(module, names[0]).getTarget(moduleGraph);
    if (!target) break;
    module = target.module;
    names = [...(target.export ?? []), ...names.slice(1)];
  }
  return { module, constant: names.join('.') };
}

function findUses(compilation: Compilation, modules: Iterable<Module>, root: string): readonly Use[] {
  const known = new Map<Module, Literals>();
  const literalsOf = (module: Module) => {
    if (!known.has(module)) known.set(module, readLiterals(module, root));
    return known.get(module);
  };
  return [...modules].flatMap(({ dependencies: imports }) =>
    imports.flatMap((dependency) => {
      if (dependency.type !== 'harmony import specifier' || !('ids' in dependency)) return [];
      // `{ name }` would have to become `{ name: … }`.
      if ('shorthand' in dependency && dependency.shorthand) return [];
      const { module, constant } = follow(compilation, dependency, dependency.ids as readonly string[]);
      const literal = module ? literalsOf(module)?.get(constant) : undefined;
      return module && literal !== undefined
        ? [{ dependency, constant: `${module.identifier()}#${constant}`, literal }]
        : [];
    }),
  );
}

/** Bytes: declaring and exporting a constant, `A:()=>H,` and `H=,`; and using it, `a.A`. */
const DECLARATION = 12;
const USE = 3;

/** Whether the literal at each use is no longer than a constant that all of them share. */
const isShorter = (literal: Literal, uses: number) => {
  const length = Buffer.byteLength(JSON.stringify(literal));
  return uses * length <= DECLARATION + length + uses * USE;
};

/** One use of a number in a table of them would keep the whole table, in a script that every page loads. */
const isInTable = (constant: string, literal: Literal) =>
  typeof literal === 'number' && constant.slice(constant.lastIndexOf('#')).includes('.');

/**
 * Writes constants into the scripts that use them: the word itself instead of the name of an export. A word that one
 * page needs then stands in that page alone, and costs neither a declaration nor an export. `root`: the project.
 */
export const literalConstants = (root: string) => ({
  apply(compiler: Compiler): void {
    compiler.hooks.compilation.tap(NAME, (compilation) => {
      // When it is known what modules export, and before webpack finds out which exports are used.
      compilation.hooks.optimizeDependencies.tap({ name: NAME, stage: -1 }, (modules) => {
        const uses = findUses(compilation, modules, root);
        const counts = new Map<string, number>();
        for (const { constant } of uses) counts.set(constant, (counts.get(constant) ?? 0) + 1);
        const literals = new Map(
          uses
            .filter(
              ({ constant, literal }) => isInTable(constant, literal) || isShorter(literal, counts.get(constant) ?? 0),
            )
            .map(({ dependency, literal }) => [dependency, literal]),
        );
        for (const module of modules)
          module.dependencies = module.dependencies.map((dependency) => {
            const literal = literals.get(dependency);
            if (literal === undefined) return dependency;
            compilation.moduleGraph.removeConnection(dependency);
            const { range } = dependency as Dependency & { range: [number, number] };
            return new dependencies.ConstDependency(JSON.stringify(literal), range);
          });
      });
    });
  },
});
