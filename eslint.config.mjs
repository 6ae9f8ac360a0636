import tseslint from 'typescript-eslint';
import hooks from 'eslint-plugin-react-hooks';

const clock = 'The rules take `today` as an argument: no clock and no chance in src/domain.';

export default tseslint.config(
  { ignores: ['node_modules', 'build', 'static/build', '.cache', '.data', '**/*.d.ts'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx,mjs}'],
    rules: {
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['warn', { max: 60, skipBlankLines: true, skipComments: true }],
      complexity: ['error', 14],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['src/domain/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', { name: 'performance', message: clock }],
      'no-restricted-properties': ['error', { object: 'Math', property: 'random', message: clock }, { object: 'Date', property: 'now', message: clock }],
      'no-restricted-syntax': ['error', { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: clock }],
    },
  },
  { files: ['static/**/*.{ts,tsx}', 'sandbox/web/**/*.{ts,tsx}'], plugins: { 'react-hooks': hooks }, rules: { ...hooks.configs.recommended.rules } },
  { files: ['test/**/*.{ts,tsx}', 'bench/**', 'scripts/**', 'sandbox/**'], rules: { 'no-console': 'off', '@typescript-eslint/no-non-null-assertion': 'off', 'max-lines-per-function': 'off' } },
  { files: ['test/**'], rules: { 'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }] } },
);
