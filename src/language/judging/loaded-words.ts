/**
 * Words that judge what they are said of, whatever the matter is: nobody can report that something is shameful without
 * taking a side. Left out is what news needs for plain facts (“a brutal killing”, “a corrupt official”, “an illegal
 * strike”, “a controversial bill”) and what has a plain sense besides (“a rich country”, “a sick child”, “a noble gas”).
 */

/** Adjectives of blame: who acts so is in the wrong. */
export const BLAMING_ADJECTIVES: ReadonlySet<string> = words(`
  abhorrent abominable arrogant asinine barbaric bigoted bloodthirsty blundering bombastic boneheaded brazen bungling
  callous cavalier churlish clueless conniving contemptible cowardly craven crooked cynical dastardly deceitful
  degenerate delusional demagogic deplorable depraved deranged despicable despotic detestable diabolical dictatorial
  disgraceful disgusting dishonest dishonorable dishonourable disingenuous draconian duplicitous evil execrable
  fanatical fawning feckless fiendish foolhardy foolish gutless hapless harebrained hare-brained hateful heartless
  heinous heavy-handed hypocritical idiotic ignoble ignorant immoral incompetent inept inexcusable indefensible
  infantile inhuman insidious insolent irresponsible loathsome lunatic malevolent malicious meddlesome mendacious
  merciless mindless misguided moronic nefarious obnoxious odious opportunistic overzealous paranoid perfidious
  pernicious petty phony phoney power-hungry predatory rabid reckless reprehensible repugnant ruthless sadistic
  sanctimonious self-serving shameful shameless short-sighted shortsighted shrill sinister slanderous sleazy smug
  spineless spiteful stupid thuggish toothless treacherous treasonous tyrannical unconscionable underhand underhanded
  unforgivable unhinged unpatriotic unprincipled unscrupulous vengeful venomous vicious vile villainous corrupt vindictive
  warmongering wicked wrong-headed wrongheaded xenophobic`);

/** Adjectives that judge a thing or an act, or praise somebody. */
export const LOADED_ADJECTIVES: ReadonlySet<string> = words(`
  absurd abysmal alarming appalling atrocious awful bizarre blatant bogus botched crazy disastrous
  disgraced disturbing dreadful dubious egregious embarrassing farcical flagrant frightening frivolous ghastly gruesome
  hideous horrendous horrible horrid humiliating ill-advised ill-conceived ill-considered ill-judged
  incendiary incomprehensible inane infamous inflammatory insane intolerable laughable ludicrous nightmarish
  nonsensical notorious outlandish outrageous pathetic pitiful pointless preposterous ridiculous ruinous scandalous
  senseless shabby shambolic shocking sickening sordid surreal tasteless tawdry terrible terrifying toxic
  troubling unacceptable unbelievable unjust unjustifiable unspeakable unwarranted woeful weird worthless wretched vaunted
  admirable amazing awe-inspiring brilliant courageous exemplary fabulous fantastic fearless gallant glorious heroic
  incredible inspiring laudable magnanimous magnificent marvellous marvelous masterful principled selfless splendid
  steadfast superb unwavering valiant visionary wonderful`);

/** Adverbs by which a writer judges how somebody acted. */
export const LOADED_ADVERBS: ReadonlySet<string> = words(`
  abysmally absurdly admirably appallingly arrogantly atrociously barbarically blatantly blindly bravely brazenly
  brilliantly callously clumsily courageously cowardly cravenly cynically deceitfully despicably disastrously
  disgracefully disgustingly dishonestly egregiously embarrassingly farcically flagrantly foolishly gallantly gleefully
  hatefully heartlessly heroically hypocritically idiotically immorally incompetently ineptly inexcusably inexplicably
  infamously insanely irresponsibly laughably ludicrously maliciously masterfully mercilessly mindlessly needlessly
  nobly notoriously outrageously pathetically pointlessly preposterously rashly recklessly ridiculously ruthlessly
  scandalously selfishly selflessly senselessly shamefully shamelessly shockingly sickeningly smugly spinelessly
  spitefully stubbornly stupidly treacherously unconscionably unfairly unforgivably unjustifiably unscrupulously
  valiantly viciously vindictively wickedly woefully`);

/** Adverbs by which a writer says what to think of a whole statement. */
export const JUDGING_ADVERBS: ReadonlySet<string> = words(`
  alarmingly amazingly annoyingly astonishingly astoundingly disappointingly disturbingly encouragingly fortunately
  frighteningly incredibly ironically lamentably laudably luckily mercifully miraculously predictably refreshingly
  regrettably rightfully shockingly suspiciously tellingly thankfully tragically troublingly unbelievably
  understandably unfortunately unjustly unsurprisingly worryingly`);

/** The same where they stand apart, as in “Sadly, …”; within a sentence they tell how something was done. */
export const APART_ADVERBS: ReadonlySet<string> = words(`
  appropriately conveniently curiously happily hopefully justifiably justly naturally oddly rightly sadly surprisingly
  wisely wrongly`);

/** Adverbs that claim a certainty of which nobody is named as the holder. */
export const CERTAINTY_ADVERBS: ReadonlySet<string> = words(`
  assuredly certainly clearly doubtless indisputably indubitably inarguably incontestably incontrovertibly manifestly
  obviously patently plainly surely undeniably undoubtedly unmistakably unquestionably`);

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}
