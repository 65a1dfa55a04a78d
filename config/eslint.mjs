/** Taro's rules for React, imports and variables, and the shop's own: strict types, short functions, few parameters. */
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import react from 'eslint-plugin-react';
import hooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const TYPED = ['**/*.ts', '**/*.tsx'];

/** Global variables of browsers with such common names that an undeclared variable may refer to one by mistake. */
const WINDOW_NAMES = [
  'addEventListener blur close closed confirm defaultStatus defaultstatus event external find focus frameElement frames',
  'history innerHeight innerWidth length location locationbar menubar moveBy moveTo name onblur onerror onfocus onload',
  'onresize onunload open opener opera outerHeight outerWidth pageXOffset pageYOffset parent print removeEventListener',
  'resizeBy resizeTo screen screenLeft screenTop screenX screenY scroll scrollbars scrollBy scrollTo scrollX scrollY',
  'self status statusbar stop toolbar top',
].flatMap((line) => line.split(' '));

/** The maximum length of a function, in lines; components get more, for their markup. */
function lengths(lines) {
  return ['error', { max: lines, skipBlankLines: true, skipComments: true, IIFEs: true }];
}

/**
 * In `const Row = memo(function Row() {})` both have the same name: React shows the function's as the component's name.
 */
function namesItself({ type, name, parent }) {
  if (type !== 'Identifier' || parent.type !== 'FunctionExpression' || parent.id?.name !== name) return false;
  const call = parent.parent;
  return call.type === 'CallExpression' && call.parent.type === 'VariableDeclarator' && call.parent.id.name === name;
}

/** `no-shadow` of typescript-eslint, without reports for such names. */
const noShadow = {
  ...tseslint.plugin.rules['no-shadow'],
  create(context) {
    const report = (found) => namesItself(found.node) || context.report(found);
    return tseslint.plugin.rules['no-shadow'].create(Object.create(context, { report: { value: report } }));
  },
};

const variables = {
  eqeqeq: 'error',
  'no-var': 'error',
  'prefer-const': 'error',
  'no-delete-var': 'error',
  'no-label-var': 'error',
  'no-restricted-globals': ['error', 'isFinite', 'isNaN', ...WINDOW_NAMES],
  'no-shadow-restricted-names': 'error',
  'no-undef-init': 'error',
  'max-params': ['error', 3],
  'max-lines-per-function': lengths(50),
};

const imports = {
  'import/first': ['error', 'absolute-first'],
  'import/export': 'error',
  'import/newline-after-import': 'error',
  'import/no-absolute-path': 'error',
  'import/no-amd': 'error',
  'import/no-duplicates': 'error',
  'import/no-mutable-exports': 'error',
  'import/no-named-as-default': 'error',
  'import/no-named-as-default-member': 'error',
  'import/no-named-default': 'error',
  'import/no-webpack-loader-syntax': 'error',
};

const components = {
  'react-hooks/rules-of-hooks': 'error',
  'react-hooks/exhaustive-deps': 'error',
  'react/forbid-elements': ['error', { forbid: [{ element: 'select', message: '请使用 Picker 组件代替 <select>' }] }],
  'react/jsx-boolean-value': ['error', 'never', { always: [] }],
  'react/jsx-curly-brace-presence': ['error', { props: 'never', children: 'never' }],
  'react/jsx-key': 'error',
  'react/jsx-no-comment-textnodes': 'error',
  'react/jsx-no-duplicate-props': ['error', { ignoreCase: true }],
  'react/jsx-no-undef': 'error',
  'react/jsx-pascal-case': ['error', { allowAllCaps: true, ignore: [] }],
  'react/jsx-uses-vars': 'error',
  'react/no-children-prop': 'error',
  'react/no-danger': 'error',
  'react/no-danger-with-children': 'error',
  'react/no-did-update-set-state': 'error',
  'react/no-direct-mutation-state': 'error',
  'react/no-find-dom-node': 'error',
  'react/no-is-mounted': 'error',
  'react/no-render-return-value': 'error',
  'react/no-string-refs': 'error',
  'react/no-typos': 'error',
  'react/no-unescaped-entities': 'error',
  'react/no-unused-state': 'error',
  'react/no-will-update-set-state': 'error',
  'react/prefer-es6-class': ['error', 'always'],
  'react/require-render-return': 'error',
  'react/sort-comp': 'error',
};

/** For untyped files only: in typed ones the compiler reports these, and more accurately. */
const untyped = {
  'no-shadow': 'error',
  'no-undef': 'error',
  'no-unused-vars': ['error', { vars: 'all', args: 'after-used', ignoreRestSiblings: true }],
  'no-use-before-define': ['error', { functions: false, classes: false, variables: false }],
};

const typed = {
  '@typescript-eslint/ban-ts-comment': 'error',
  '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'as' }],
  '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
  '@typescript-eslint/no-array-constructor': 'error',
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/no-non-null-assertion': 'error',
  '@typescript-eslint/no-unused-expressions': [
    'error',
    { allowShortCircuit: true, allowTernary: true, allowTaggedTemplates: true, enforceForJSX: false },
  ],
  '@typescript-eslint/no-use-before-define': [
    'error',
    { functions: false, classes: false, variables: false, typedefs: false },
  ],
  '@typescript-eslint/no-useless-constructor': 'error',
  'ours/no-shadow': 'error',
};

export default [
  {
    files: [...TYPED, '**/*.js', '**/*.mjs', '**/*.cjs'],
    plugins: { import: importX, react, 'react-hooks': hooks },
    languageOptions: { globals: { ...globals.browser, ...globals.node, wx: 'readonly' } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    settings: {
      // Not `detect`: for that eslint-plugin-react calls an API that ESLint 10 no longer has.
      react: { version: '18.3' },
      'import-x/extensions': ['.js', '.mjs', '.jsx'],
      'import-x/core-modules': ['@tarojs/taro', '@tarojs/components'],
      'import-x/resolver-next': [createNodeResolver({ extensions: ['.mjs', '.js', '.json'] })],
    },
    rules: { ...variables, ...imports, ...components },
  },
  { files: ['**/*.js', '**/*.mjs', '**/*.cjs'], rules: untyped },
  {
    files: TYPED,
    plugins: { '@typescript-eslint': tseslint.plugin, ours: { rules: { 'no-shadow': noShadow } } },
    languageOptions: { parser: tseslint.parser },
    rules: typed,
  },
  { files: ['**/*.tsx'], rules: { 'max-lines-per-function': lengths(90) } },
  // Every word is an export, and what a word is told (`count`, `title`) is often the name of another word.
  { files: ['src/copy/zh-cn/**'], rules: { 'ours/no-shadow': 'off' } },
  { files: ['src/**'], rules: { 'no-console': ['error', { allow: ['error', 'warn'] }] } },
  // A test suite is one long function of independent tests.
  {
    files: ['__tests__/**'],
    languageOptions: { globals: globals.jest },
    rules: { 'max-lines-per-function': 'off', 'max-params': 'off' },
  },
];
