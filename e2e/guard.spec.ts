import { test } from './test.ts';

/*
 * Each of these must fail, by the guard in test.ts alone; Playwright reports one that does not.
 * The second of them also shows that the security policy is in force.
 */
test.fail('an error that a page logs fails its test', async ({ page }) => {
  await page.goto('/');
  await page.evaluate(() => console.error('something is wrong'));
});

test.fail('a broken security policy fails its test', async ({ page }) => {
  await page.goto('/');
  await page.evaluate(() => document.body.setAttribute('style', 'color: red'));
});

test.fail('an error that a page throws fails its test', async ({ page }) => {
  await page.goto('/');
  const thrown = page.waitForEvent('pageerror');
  await page.evaluate(() => {
    setTimeout(() => {
      throw new Error('something is wrong');
    });
  });
  await thrown;
});

test.fail('a request to another origin fails its test', async ({ page }) => {
  await page.route('https://elsewhere.invalid/**', (route) =>
    route.fulfill({ body: '<title>Elsewhere</title>' }),
  );
  await page.goto('https://elsewhere.invalid/');
});
