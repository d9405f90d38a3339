import { HtmlValidate, type ConfigData } from 'html-validate';
import { pagesOf } from './pages.ts';
import { expect, test } from './test.ts';

const config: ConfigData = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  // Our own files need no hash: what could change them could change the hash too.
  rules: { 'require-sri': ['error', { target: 'crossorigin' }] },
};

test('every page is valid HTML', async ({ folder }) => {
  const validator = new HtmlValidate(config);
  const files = pagesOf(folder).map(({ file }) => file);
  expect(files.length).toBeGreaterThan(0);
  const { results } = await validator.validateMultipleFiles(files);
  const problems = results.flatMap(({ filePath, messages }) =>
    messages.map(
      ({ ruleId, line, column, message }) => `${filePath}:${line}:${column} ${ruleId}: ${message}`,
    ),
  );
  expect(problems).toEqual([]);
});
