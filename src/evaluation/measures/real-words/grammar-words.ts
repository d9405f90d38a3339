/** Words of grammar from four letters on, as the earlier trial’s script spared them: errors in them are of another kind. */
export const GRAMMAR_WORDS: ReadonlySet<string> = new Set(
  (
    'that this with from have they will would there their what about which when were been more than other into some ' +
    'could them these then only over also after before most such because through where while those being between both ' +
    'under does each during without again against same very even just like your ours whom whose shall should might ' +
    'must upon here near unto onto amid among though although unless until since whether either neither'
  ).split(' '),
);
