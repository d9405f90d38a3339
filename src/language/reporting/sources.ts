/** Nouns for somebody who speaks for a state, an authority or an organisation. */
export const OFFICIAL_NOUNS: ReadonlySet<string> = new Set(
  `official officials spokesman spokesmen spokeswoman spokeswomen spokesperson spokespersons spokespeople minister
  ministers ministry president chancellor premier government governments administration authorities authority police
  prosecutor prosecutors ambassador ambassadors diplomat diplomats envoy envoys secretary department agency agencies
  bureau commission commissioner council court courts judge judges justice senator senators congressman
  congresswoman congressmen lawmaker lawmakers legislator legislators representative representatives governor
  governors mayor mayors sheriff general colonel commander commanders military army navy pentagon kremlin
  parliament senate congress cabinet embassy office officer officers attorney attorneys regulator regulators
  investigator investigators inspector chief deputy aide aides adviser advisers advisor advisors delegation
  negotiator negotiators monarch king queen prince pope bishop archbishop`.split(/\s+/),
);

/** Nouns for something written, shown or measured that a text may cite. */
export const DOCUMENT_NOUNS: ReadonlySet<string> = new Set(
  `report reports document documents study studies survey surveys poll polls statement statements memo memos
  memorandum letter letters email emails e-mail e-mails filing filings complaint complaints lawsuit lawsuits suit
  indictment affidavit affidavits transcript transcripts record records data statistics figures estimates estimate
  analysis article articles book books editorial paper papers press media newspaper newspapers website site blog post
  posts tweet tweets release releases communique communiqué resolution law bill treaty constitution agreement text
  texts message messages note notes audit census dossier review reviews story stories video footage research
  findings evidence rumours rumors legend tradition bible scripture advertisement ad ads petition order ruling
  verdict opinion guidelines guidance list chart map account accounts diary will contract invoice certificate
  cable cables briefing newsletter magazine column excerpt excerpts headline headlines`.split(/\s+/),
);

/** Nouns that only name a group of people, or nobody in particular. */
export const UNNAMED_NOUNS: ReadonlySet<string> = new Set(
  `source sources insider insiders witness witnesses bystander bystanders critic critics expert experts analyst
  analysts observer observers supporter supporters opponent opponents activist activists resident residents
  neighbour neighbours neighbor neighbors relative relatives friend friends colleague colleagues people person man
  woman men women somebody someone anyone some others other many several most voter voters worker workers employee
  employees student students scientist scientists researcher researchers scholar scholars historian historians
  economist economists doctor doctors reporter reporters journalist journalists survivor survivors victim victims
  lawyer lawyers family families parent parents member members leader leaders`.split(/\s+/),
);
