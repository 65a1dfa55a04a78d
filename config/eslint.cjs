/** Taro's own rules for React, and ours: no way around the types, short functions, few parameters. */
/** Functions stay readable at a glance; a component's markup may take more room. */
function lengths(lines) {
  return ['error', { max: lines, skipBlankLines: true, skipComments: true, IIFEs: true }];
}

module.exports = {
  root: true,
  extends: ['taro/react', 'prettier'],
  env: { es2022: true, node: true },
  globals: { definePageConfig: 'readonly', defineAppConfig: 'readonly', wx: 'readonly' },
  parserOptions: { ecmaVersion: 2022, sourceType: 'module', requireConfigFile: false },
  reportUnusedDisableDirectives: true,
  rules: {
    // JSX compiles to the automatic runtime.
    'react/react-in-jsx-scope': 'off',
    'react/jsx-uses-react': 'off',
    'import/first': 'error',
    'import/no-commonjs': 'off',
    'max-params': ['error', 3],
    'max-lines-per-function': lengths(50),
    'no-console': 'off',
    eqeqeq: 'error',
    'no-var': 'error',
    'prefer-const': 'error',
  },
  overrides: [
    {
      files: ['*.ts', '*.tsx'],
      rules: {
        '@typescript-eslint/no-explicit-any': 'error',
        '@typescript-eslint/no-non-null-assertion': 'error',
        '@typescript-eslint/ban-ts-comment': 'error',
        '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
        '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'as' }],
        // tsc finds these, and knows more of them.
        '@typescript-eslint/no-unused-vars': 'off',
        'import/named': 'off',
      },
    },
    { files: ['*.tsx'], rules: { 'max-lines-per-function': lengths(90) } },
    { files: ['src/**'], rules: { 'no-console': ['error', { allow: ['error', 'warn'] }] } },
    // A suite is one function, and reads as a list.
    { files: ['__tests__/**'], env: { jest: true }, rules: { 'max-lines-per-function': 'off', 'max-params': 'off' } },
  ],
};
