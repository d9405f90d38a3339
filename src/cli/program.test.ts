import { expect, test } from 'vitest';
import { workplace } from './test-kit.ts';

const { sic } = workplace();

test('`sic --help` lists the commands with an example, and ends well', async () => {
  const { out, err, code } = await sic('--help');
  expect(out).toContain('sic review new');
  expect(out).toContain('npm run sic -- new story.html');
  expect({ err, code }).toEqual({ err: '', code: 0 });
});

test.each(['init', 'new', 'review new', 'review accept', 'dismiss', 'snapshot', 'check', 'analyse'])(
  '`sic %s --help` shows how it is called, with an example',
  async (name) => {
    const { out, code } = await sic(...name.split(' '), '--help');
    expect(out).toMatch(new RegExp(`^sic ${name} `));
    expect(out).toMatch(/Examples?:\n {2}.*npm run/);
    expect(code).toBe(0);
  },
);

test('`sic review --help` lists what can be done with reviews', async () => {
  expect((await sic('review', '--help')).out).toMatch(/sic review new.*\n.*sic review accept/);
});

test.each([
  [
    ['chekc'],
    'sic: unknown command “chekc”; commands: init, new, review new, review accept, dismiss, snapshot, check, analyse\n',
  ],
  [['constructor'], /unknown command “constructor”/],
  [[], /^sic: name a command: init/],
  [['review'], /“sic review” needs one more word: review new, review accept/],
  [['--verbose'], /unknown option --verbose; allowed: --help/],
  [['check', '--strickt'], 'sic check: unknown option --strickt; allowed: --strict, --format, --help\n'],
  [['check', '--strict=yes'], 'sic check: --strict takes no value\n'],
  [['new', 'a.txt', '--slug'], 'sic new: --slug needs a value, as in --slug=…\n'],
  [['init'], /name one FOLDER/],
  [['analyse'], /name at least one FILE/],
])('a call that is not known says in one line what is: %j', async (argv, message) => {
  const { out, err, code } = await sic(...argv);
  expect(err).toMatch(message);
  expect(err.trimEnd()).not.toContain('\n');
  expect({ out, code }).toEqual({ out: '', code: 2 });
});

test('where there is no content folder, the way out is named', async () => {
  const { err, code } = await sic('check');
  expect(err).toContain('there is no content folder content; “sic init FOLDER” makes one');
  expect(code).toBe(1);
});

test('what the system refuses is said in its own words', async () => {
  const { err, code } = await workplace({ taken: 'A file.' }).sic('init', 'taken/content');
  expect(err).toMatch(/^sic init: E[A-Z]+: [^\n]*\n$/);
  expect(code).toBe(1);
});
