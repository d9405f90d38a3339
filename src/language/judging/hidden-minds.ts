/** What somebody who “appears to …” is said to do in his mind, or to mean by what he does. */
export const MIND_VERBS: ReadonlySet<string> = words(`
  acknowledge admit agree aim approve argue attempt backtrack back believe blame care cast concede condone confuse
  consider contradict crave criticize criticise defend deny dismiss disagree doubt embrace encourage endorse enjoy
  equate expect fear feel forget give grasp hate hint hope ignore imply intend invite know like love mean mock oppose
  prefer question realize realise regard regret reject relish resent resist respect revel revise share side signal
  soften struggle suggest support suspect take think threaten tolerate trust try understand want welcome wish worry`);

/** States of mind. */
export const MIND_ADJECTIVES: ReadonlySet<string> = words(`
  afraid agitated aloof ambivalent amused angry annoyed anxious ashamed baffled bemused bewildered bored
  calm clueless comfortable committed complacent concerned confident confused content contrite convinced defiant
  delighted dejected deluded desperate determined disappointed disinterested eager embarrassed emboldened enraged
  envious exasperated firm frightened frustrated furious glad grateful happy hesitant hopeful hostile humbled impatient
  incapable indifferent indignant intent interested intimidated irritated jealous keen lonely lost miserable
  motivated nervous nonplussed oblivious obsessed offended optimistic paralyzed paralysed pleased proud
  puzzled ready reluctant remorseful resigned resolved sad satisfied scared serious shaken sincere steadfast
  stunned surprised tempted terrified torn troubled unable unaware unconcerned unconvinced undeterred uneasy unfazed
  unhappy uninterested unmoved unperturbed unready unsure unwavering unwilling upset wary weary willing worried`);

/** What relations and people are said to become “increasingly” where no figure can show it. */
export const STRAINED_ADJECTIVES: ReadonlySet<string> = words(`
  acrimonious aggressive alienated angry anxious authoritarian belligerent bellicose bitter bizarre
  brazen brittle chaotic combative confident confrontational contentious cynical defiant desperate
  despondent disillusioned divided dubious embattled erratic extreme fearful fractious fragile fraught frantic frosty
  frustrated furious hardline harsh hostile hysterical icy impatient incoherent intolerant irrational irrelevant
  irritated isolated jittery lawless meaningless militant nasty nervous optimistic paranoid pessimistic poisonous
  polarized polarised precarious radical rancorous reckless resentful restive restless sceptical shaky shrill skeptical
  sour strained strident suspicious tense testy toxic troubled ugly uncomfortable uneasy unhappy unhinged
  unpredictable unstable vicious weary worried worrisome`);

/** What may be “widely believed”: the believers are not named. */
export const BELIEF_PARTICIPLES: ReadonlySet<string> = words(
  `believed seen regarded considered viewed perceived thought held assumed acknowledged agreed understood felt
  accepted hailed praised condemned criticized criticised mocked derided ridiculed panned`,
);

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}
