import { describe, expect, test } from 'vitest';
import { readContent } from '../report/index.ts';
import { dynamicAddresses, routes } from './addresses.ts';
import { SITE, review, withReport } from './test-kit.ts';

const REVIEW = 'content/reports/fire/reviews/fire.md';
const PAGE = 'content/pages/about.md';

/** What `sic check` says of the links of a page, or of another file in its place. */
async function dead(markdown: string, file = PAGE, site = SITE): Promise<string[]> {
  const place = withReport({
    'content/site.yaml': site,
    'content/pages/methodology.md': '---\ntitle: M\n---\nHow we work.\n',
    'content/people/mayor.yaml': 'name: Ada Holt\nkind: person\n',
    [REVIEW]: review(),
    [file]:
      file === PAGE
        ? `---\ntitle: About\n---\n${markdown}\n`
        : file === REVIEW
          ? review().replace('The fire service has it so.', markdown)
          : `---\npublisher: F\naddress: https://f.example/\npublished: '2019'\nread: '2019-05-08'\n---\n${markdown}\n`,
  });
  await place.sic('review', 'accept', '--all');
  const { out, code } = await place.sic('check');
  const lines = out.split('\n').filter((line) => line.endsWith('[dead-link]'));
  expect(code).toBe(lines.length > 0 ? 1 : 0);
  return lines;
}

describe('a link of a page', () => {
  test.each([
    ['to a page', '[so](/methodology/)'],
    ['to the home page', '[so](/)'],
    ['to a report', '[so](/reports/fire/)'],
    ['to a claim’s place', '[so](/reports/fire/#claim-fire)'],
    ['to a flag’s place', '[so](/reports/fire/#sources)'],
    ['to the page of a claim', '[so](/reports/fire/claims/fire/)'],
    ['to the data of a report', '[so](/reports/fire/report.json)'],
    ['to an evidence pack', '[so](/reports/fire/evidence/evidence.json)'],
    ['to a person', '[so](/people/mayor/)'],
    ['to a source', '[so](/sources/fire-service/)'],
    ['to a rule', '[so](/rules/repeated-words/)'],
    ['to a schema', '[so](/schemas/review.json)'],
    ['to a page that every site has', '[so](/corrections/) [so](/reference/) [so](/figures/)'],
    ['to a file of the site', '![so](/icon.svg)'],
    ['with a question', '[so](/methodology/?a=b)'],
    ['from where it stands', '[so](../methodology/) [so](./) [so](#top)'],
    ['to the file of a folder', '[so](/methodology/index.html)'],
    ['elsewhere', '[so](https://x.example/y) [so](mailto:a@x.example) [so](//x.example/nowhere)'],
    ['by reference', '[so][m]\n\n[m]: /methodology/'],
    ['in code', '`[so](/nowhere/)`\n\n    [so](/nowhere/)'],
  ])('%s passes', async (_, markdown) => {
    expect(await dead(markdown)).toEqual([]);
  });

  test.each([
    [
      'to a page that is not there',
      'One.\n\nTwo: [so](/methodolgy/).',
      '6:6',
      /no address “\/methodolgy\/”; did you mean “\/methodology\/”\?/,
    ],
    [
      'without its last slash',
      '[so](/methodology)',
      '4:1',
      /write “\/methodology\/”, with a slash at its end/,
    ],
    ['to a report that is not there', '[so](/reports/flood/)', '4:1', /“\/reports\/flood\/”/],
    ['to a claim that is not there', '[so](/reports/fire/#claim-flood)', '4:1', /no place “#claim-flood”/],
    ['to a text that was not kept', '[so](/reports/fire/evidence/SHA256SUMS)', '4:1', /SHA256SUMS/],
    ['to a source that is not there', '[so](/sources/fire/)', '4:1', /“\/sources\/fire\/”/],
    ['from where it stands', '[so](methodology/)', '4:1', /“\/about\/methodology\/”/],
    ['by reference', '[so][m]\n\n[m]: /nowhere/', '6:1', /“\/nowhere\/”/],
    ['to a picture', 'See ![a map](/map.png)', '4:5', /this picture leads nowhere/],
  ])('%s is an error', async (_, markdown, place, message) => {
    const lines = await dead(markdown);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(new RegExp(`^${PAGE}:${place} error `));
    expect(lines[0]).toMatch(message);
  });

  test('by the absolute address of the site is one of the site', async () => {
    const site = `${SITE}address: https://checks.example/desk\n`;
    expect(
      await dead('[a](https://checks.example/desk/methodology/) [b](https://checks.example/x)', PAGE, site),
    ).toEqual([]);
    expect(await dead('[a](https://checks.example/desk/nowhere/)', PAGE, site)).toHaveLength(1);
    expect(await dead('<https://checks.example/desk/nowhere/>', PAGE, site)).toHaveLength(1);
  });
});

describe('a link of a review', () => {
  test('is known by its place in the file', async () => {
    expect(await dead('As [said](/nowhere/).', REVIEW)).toEqual([
      expect.stringMatching(/fire\.md:7:4 error this link leads nowhere: .*“\/nowhere\/”/),
    ]);
  });

  test('that is relative cannot be right on both of its pages', async () => {
    expect(await dead('As [said](../../methodology/).', REVIEW)).toEqual([
      expect.stringContaining('begin its links with a slash'),
    ]);
  });
});

test('a note on a source is looked through too', async () => {
  const file = 'content/sources/fire-service.md';
  expect(await dead('See [it](/nowhere/).', file)).toEqual([
    expect.stringMatching(/fire-service\.md:7:5 error/),
  ]);
});

test('a page whose front matter is wrong will come, so that links to it are not dead', async () => {
  const place = withReport({
    'content/pages/methodology.md': '---\ntitel: M\n---\nHow.\n',
    [PAGE]: '---\ntitle: A\n---\n[so](/methodology/)\n',
  });
  const { out } = await place.sic('check');
  expect(out).toContain('unknown key “titel”');
  expect(out).not.toContain('dead-link');
});

test('every route with a parameter is known, so that a link to it is checked', () => {
  const content = readContent(`${withReport().dir}/content`);
  const known = [...dynamicAddresses(content).keys()];
  expect(routes().filter((route) => route.includes('['))).toEqual(expect.arrayContaining(known));
  expect(routes().filter((route) => route.includes('[') && !known.includes(route))).toEqual([]);
});
