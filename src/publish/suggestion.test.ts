import { describe, expect, test } from 'vitest';
import { wordsOf } from '../interface/index.ts';
import { suggestionLink } from './suggestion.ts';

const words = wordsOf('en');

const PATH = '/reports/bridge/claims/opened/';

describe('a suggested correction', () => {
  test('is a letter with the page in it', () => {
    const site = { organisation: { name: 'The Desk', email: 'desk+facts@desk.example' } };
    const link = suggestionLink(site, PATH, 'It was opened in 1990 & closed', words);
    const url = new URL(link ?? '');
    expect(decodeURIComponent(url.pathname)).toBe('desk+facts@desk.example');
    expect(link).not.toContain('+');
    expect(url.searchParams.get('subject')).toBe('Suggested correction: It was opened in 1990 & closed');
    expect(url.searchParams.get('body')).toBe(`${PATH}\r\n\r\n`);
  });

  test('is an issue where the site takes issues, with the absolute address where it has one', () => {
    const site = {
      address: 'https://desk.example/facts',
      organisation: {
        name: 'D',
        email: 'a@b.example',
        issues: 'https://code.example/d/issues/new?labels=facts',
      },
    };
    const url = new URL(suggestionLink(site, PATH, 'It', words) ?? '');
    expect(url.origin + url.pathname).toBe('https://code.example/d/issues/new');
    expect(Object.fromEntries(url.searchParams)).toEqual({
      labels: 'facts',
      title: 'Suggested correction: It',
      body: `https://desk.example/facts${PATH}\n\n`,
    });
  });

  test('is not offered where nobody would get it', () => {
    expect(suggestionLink({ organisation: { name: 'D' } }, PATH, 'It', words)).toBeNull();
  });
});
