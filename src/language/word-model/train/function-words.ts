/** Words of grammar rather than of content: they tell nothing of a topic. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  "the a an and or but if of in on at to for from by with as is was are were be been being am do does did done have has had having will would can could may might must shall should not no nor so than then that this these those there here he she it its his her him they them their we us our you your i me my mine who whom whose which what when where why how all any both each few more most other some such only own same too very just about into over under after before between out up down off again also because while until during without within upon among against through per via it's he's she's that's what's who's there's they're we're you're i'm i've i'd i'll you've we've they've you'll we'll they'll he'll she'll he'd she'd they'd we'd you'd don't doesn't didn't isn't aren't wasn't weren't won't wouldn't can't couldn't haven't hasn't hadn't shouldn't said say says one two new".split(
    ' ',
  ),
);
