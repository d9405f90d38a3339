import { describe, expect, it } from 'vitest';
import { flaggedIn, messagesOf } from '../flag.fixture.ts';
import { retextNameForm } from './name-form.ts';
import { retextReplacedThroughout } from './replaced-throughout.ts';

describe('retextReplacedThroughout', () => {
  const text =
    'The Russian president spoke of Russia’s army. Exports to Russian Federation fell. Russian Federation was late, and Kerry left Russian Federation.';

  it('flags a name once, with its other places, and offers the short one', () => {
    const [message, ...others] = messagesOf(retextReplacedThroughout, text);
    expect(others).toEqual([]);
    expect(message).toMatchObject({ actual: 'Russian Federation', expected: ['Russia'], severity: 'medium' });
    expect(message?.reason).toContain('3 times');
    expect(message?.reason).toContain('search and replace');
    expect(message?.related).toHaveLength(2);
  });

  it('leaves nothing of that name to name-form', () => {
    expect(flaggedIn(retextNameForm, text)).toEqual([]);
  });

  it('finds a body’s name that never has its article', () => {
    const bodies =
      'He works for World Health Organization. She left World Health Organization in May. World Health Organization said so.';
    expect(flaggedIn(retextReplacedThroughout, bodies)).toEqual(['World Health Organization']);
  });

  it('needs no short name beside a name of treaties, which may stand behind other words', () => {
    const treaties =
      'He toured North United States of America. Trade fell. He worries about United States of America’s debts.';
    expect(flaggedIn(retextReplacedThroughout, treaties)).toEqual(['United States of America']);
  });

  it.each([
    'She moved to Czech Republic in 2003.',
    'The Russian Federation paid. Russians left the Russian Federation. The envoy of the Russian Federation stayed.',
    'Chinese firms left. People’s Republic of China\n\nPeople’s Republic of China',
    '“To Russian Federation!” he said. “For Russian Federation!” said the Russian.',
    '',
  ])('is quiet on: %s', (quiet) => {
    expect(flaggedIn(retextReplacedThroughout, quiet)).toEqual([]);
  });
});
