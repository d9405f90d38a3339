/** What stands before a person’s name and is no part of it, in lower case and without a full stop. */
export const TITLES: ReadonlySet<string> = new Set(
  `mr mrs ms miss mx dr prof sir dame lord lady sen rep gov gen col lt capt sgt cpl adm maj rev fr st hon pres
  president vice prime foreign interior defence defense finance deputy minister secretary senator representative
  congressman congresswoman governor mayor chancellor premier ambassador general colonel captain lieutenant
  sergeant major admiral judge justice chief commissioner attorney sheriff professor doctor king queen prince
  princess pope cardinal archbishop bishop imam rabbi pastor reverend former ex acting state spokesman spokeswoman
  spokesperson director chairman chairwoman chair ceo officer detective inspector councilman councilwoman
  democrat republican`.split(/\s+/),
);

/** Words that tell that a man is meant. */
export const MALE_WORDS: ReadonlySet<string> = new Set(
  `he him his himself mr sir lord king prince pope spokesman congressman chairman councilman businessman father son
  husband brother uncle grandfather imam cardinal archbishop actor`.split(/\s+/),
);

/** Words that tell that a woman is meant. */
export const FEMALE_WORDS: ReadonlySet<string> = new Set(
  `she her hers herself mrs ms miss dame lady queen princess spokeswoman congresswoman chairwoman councilwoman
  businesswoman mother daughter wife sister aunt grandmother actress`.split(/\s+/),
);

/** Words that make a capitalised name that of an organisation or a place. */
export const ORGANISATION_WORDS: ReadonlySet<string> = new Set(
  `university college school court council committee commission ministry department office party bank company corp
  inc ltd llc street road avenue river sea ocean city county state states republic federation union army navy police
  times post news house agency institute center centre church hospital airport league cup games act treaty agreement
  war day week island islands kingdom nations congress senate parliament association group fund foundation museum
  park hall square bridge security america europe africa asia journal press network organization organisation
  authority administration service services bureau board coalition alliance society club team force forces
  international national tribune telegraph guardian observer herald gazette magazine radio television tv research
  survey report poll project program programme initiative campaign`.split(/\s+/),
);

/**
 * Given names whose bearers are nearly always of one gender. Few and frequent ones: an unknown name stays
 * open, which costs less than a wrong guess.
 */
export const GIVEN_NAMES: Readonly<Record<'male' | 'female', ReadonlySet<string>>> = {
  male: new Set(
    `james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark
    donald steven paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary
    nicholas eric jonathan stephen larry justin scott brandon benjamin samuel frank gregory raymond alexander patrick
    jack dennis jerry peter henry bill jim joe tom bob mike dan dave steve chris tim ted barack bernie marco jeb mitt
    ben tony boris vladimir dmitry dmitri sergei sergey ivan igor viktor mikhail nikolai oleg pavel andrei yuri
    francois emmanuel nicolas jean pierre jacques hans klaus wolfgang juan jose carlos luis miguel pedro mohammed
    muhammad mohamed ahmed ali hassan hussein omar abdul abdullah khalid ibrahim bashar benjamin recep kim xi shinzo
    narendra imran philip simon martin adam keith roger carl arthur harry fred albert walter roy ralph eugene
    russell louis randy howard vincent bobby johnny phillip craig alan shawn sean jeremy aaron jose kyle neil ian
    graham nigel colin derek stuart gordon oliver hugh lewis duncan angus rory liam conor niall lindsey`.split(
      /\s+/,
    ),
  ),
  female: new Set(
    `mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley
    kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca sharon laura cynthia kathleen amy
    angela shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet
    catherine maria heather diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith
    megan andrea cheryl hannah jacqueline martha gloria teresa ann anne sara madison frances kathryn janice jean
    abigail alice julia judy sophia grace denise amber doris marilyn danielle beverly isabella theresa diana natalie
    brittany charlotte marie kayla alexis lori hillary melania ivanka kellyanne huma loretta nikki sonia elena olga
    natalia irina svetlana tatiana ekaterina fatima aisha aung angela ursula theresa nicola priti jacinda yulia
    claire fiona harriet lucy jane kate sally sue susanna wendy yvonne zoe`.split(/\s+/),
  ),
};
