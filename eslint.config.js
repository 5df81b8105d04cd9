import tseslint from 'typescript-eslint'

export default tseslint.config(
  { ignores: ['**/dist/**', '**/build/**', '**/generated/**', '**/node_modules/**', '**/*.cjs'] },
  ...tseslint.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-empty-function': 'off',
      'no-restricted-syntax': ['error', {
        selector: "CallExpression[callee.property.name=/^(orderBy|where|andWhere)$/] > TemplateLiteral[expressions.length>0]",
        message: 'Geef waarden als parameter mee, niet in de tekst van SQL.',
      }],
    },
  },
)
