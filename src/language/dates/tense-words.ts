const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words after which a date lies ahead: “will vote on Friday”, “pencilled in for Friday”. */
export const AHEAD = words(`
  will won’t shall shan’t would wouldn’t ’ll may might can could should must cannot can’t due set scheduled
  rescheduled expected expects planned plans planning pencilled slated bound poised upcoming deadline until till
  hopes hope hoping intends wants aims seeks vows pledges promises threatens warns deadline awaits prepares
  begins starts opens reopens ends expires resumes convenes arrives returns travels kicks takes goes comes hosts
  hears decides elects closes departs flies runs heads faces gets meets turns plays launches begin convene expire
  resume coming`);

/** Present forms that look ahead where nothing else tells: “the committee votes Thursday”. They may be nouns. */
export const PERHAPS_AHEAD = words(`
  votes speaks visits rules reports debates addresses testifies releases unveils considers airs premieres sits
  appears votes sails rallies campaigns`);

/** Past forms that do not end in -ed. */
export const IRREGULAR_PAST = words(`
  was were had did said told met went came took gave made began broke burst found fell rose grew won lost led
  held shot sank fled flew struck spoke wrote saw left sent bought sold brought built shut split spent kept knew
  became got drew drove ate felt fought heard hid paid ran sang sat slept stood stole swore taught threw thought
  understood woke wore withdrew shook chose caught rode laid lit rang shrank swept tore wasn’t weren’t hadn’t
  didn’t has have hasn’t haven’t been ’ve dead stuck hit hung dug bore beat forgot forgave froze overcame
  undertook underwent sued upheld dealt sought lent meant slid sprang stung swam swung wept wound strode since`);

/** Words in -ed that are no past form. */
export const NOT_PAST =
  words(`need speed indeed hundred feed seed breed weed bleed exceed proceed succeed agreed-upon
  red bed shed united naked sacred wicked kindred shred creed greed deed reed steed tweed newlywed embed`);

/** Verbs after which “to meet on Friday” lies ahead; after others (“managed to”) it does not. */
export const PROMISING = words(`
  agreed promised pledged vowed decided threatened planned plan plans hoped wanted intended offered asked called
  ordered told urged invited due set expected likely unlikely ready poised summoned scheduled voted resolved
  proposed prepared chose opted demanded is are was were am be ’s ’re able about going has have yet need needs
  wants hopes aims intends`);
