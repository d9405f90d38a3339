/** English words that carry grammar rather than content; left out of claim ids. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a about above after again all also although am an and any are as at be because been before being below
  between both but by can could did do does doing down during each either few for from further had has have
  having he her here hers him his how however i if in into is it its itself just may me might more most must
  my neither no nor not now of off on once only or other our out over own same shall she should since so some
  such than that the their them then there these they this those through to too under until up upon us very
  was we were what when where whether which while who whom whose why will with within without would yet you
  your`.split(/\s+/),
);
