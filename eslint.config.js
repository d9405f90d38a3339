import { fileURLToPath } from 'node:url';
import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, includeIgnoreFile } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  includeIgnoreFile(fileURLToPath(new URL('.gitignore', import.meta.url))),
  js.configs.recommended,
  {
    files: ['**/*.{js,mjs,ts}'],
    // A script inside an .astro file is handed on as a file of its own, which no TypeScript project knows.
    ignores: ['**/*.astro/*'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // The type checker knows which names exist, in .js files too: an unknown one is an unsafe call.
      'no-undef': 'off',
      // `${count} claims` is plain enough.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `onClose(() => server.close())` says nothing about the value, and needs no braces.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Spreading a string into its code points is what is meant, in a program about text.
      '@typescript-eslint/no-misused-spread': ['error', { allow: [{ from: 'lib', name: 'string' }] }],
      // An argument that an interface asks for, and a property left out by destructuring, are not mistakes.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
    },
  },
  {
    files: ['**/*.astro', '**/*.astro/*'],
    extends: [tseslint.configs.recommended, astro.configs.recommended],
    rules: { 'no-undef': 'off' },
  },
);
