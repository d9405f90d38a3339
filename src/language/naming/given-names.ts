/**
 * Spellings of one given name: of names from languages with other letters, which come over in several ways, and of some English ones.
 * Short forms are no spellings: “Joe” and “Joseph” may be one person by the way a newsroom names him.
 */
const SPELLINGS = `
  sergei sergey serguei, alexei alexey aleksei aleksey alexej, dmitry dmitri dmitriy dimitri dmitrii, yevgeny evgeny yevgeni evgeni
  evgeniy, yuri yury yuriy iouri, aleksandr alexander alexandr aleksander, andrei andrey andrej, vasily vasiliy vassily vasili, vitaly
  vitali vitaliy, mikhail mikhael mihail michail, nikolai nikolay nikolaj, anatoly anatoli anatoliy, gennady gennadi gennadiy,
  grigory grigori grigoriy, valery valeri valeriy, arkady arkadi arkadiy, arseny arseniy arseni, oleksandr olexander
  olexandr, oleksiy oleksii olexiy, petro pyotr piotr petr, volodymyr volodimir, natalia natalya nataliya, yulia yuliya iulia julia,
  maria mariya, tatiana tatyana, ksenia xenia kseniya kseniia, mohammed muhammad mohamed mohammad muhammed mohamad mohamud, ahmed ahmad ahmet
  achmed, mahmoud mahmud mahmood, hussein hussain husain husein hossein, hassan hasan, abdullah abdallah abdulla abdullahi,
  yusuf youssef yousef yousuf yusef joussef, omar umar omer, osama usama, moammar muammar muammer moamer, khaled khalid, walid
  waleed, saeed said sayed saïd, rashid rasheed rachid, jamal gamal jamaal, ibrahim ebrahim ibraheem, ismail ismael ismaeel esmail,
  suleiman sulaiman suleyman soleiman, mustafa mostafa moustafa mustapha, abdel abdul abd-al, aziz azeez, karim kareem, nasser nasir naser,
  anwar anouar, faisal faysal feisal, salah saleh, bashar bashshar, recep rejep, ayman aiman, qassem qasem qasim kassem kasim
  ghassem, mehdi mahdi, reza riza, fatima fatimah fatema, aisha ayesha aishah, zainab zeinab zaynab,
  catherine katherine kathryn katharine catharine, stephen steven, geoffrey jeffrey, sara sarah, mark marc, eric erik erick,
  philip phillip, ann anne, alan allan allen, sean shaun shawn, nicolas nicholas, brian bryan, lewis louis, lawrence laurence,
  rachel rachael, rebecca rebekah, teresa theresa, elizabeth elisabeth, isabel isobel isabelle, debra deborah, lynn lynne,
  hannah hanna, megan meghan, graham graeme, neil neal, gerard gerrard, christopher kristopher, matthew mathew,
  jonathan johnathan, anthony antony, craig kraig, kurt curt, karl carl, frederick frederic fredrick, vincent vincente`;

const groupOf = new Map<string, number>();
SPELLINGS.split(',').forEach((names, at) => {
  for (const name of names.trim().split(/\s+/)) groupOf.set(name, at);
});

/** Whether two given names, in lower case, are spellings of one. */
export function areSpellingsOfOneName(one: string, other: string): boolean {
  const group = groupOf.get(one);
  return group !== undefined && group === groupOf.get(other);
}

/** Letters that come and go when a name is written in ours: “Yanukovich”, “Yanukovych”; “Lavrov”, “Lavroff”. */
const STEPS: readonly (readonly [RegExp, string])[] = [
  [/\p{M}/gu, ''],
  [/ı/g, 'i'],
  [/['’‘ʻ`-]/g, ''],
  [/ff\b/g, 'v'],
  [/(?:q|gh|kh|k|g)/g, 'k'],
  [/tch/g, 'ch'],
  [/dh/g, 'd'],
  [/ou|oo/g, 'u'],
  [/(?:iy|yi|ij|ii|yy|y|j|ee)/g, 'i'],
  [/w/g, 'v'],
  [/(.)\1+/g, '$1'],
];

/** A key that is the same for spellings of one foreign surname. */
export function surnameKey(name: string): string {
  let key = name.normalize('NFD').toLowerCase();
  for (const [pattern, by] of STEPS) key = key.replace(pattern, by);
  return key;
}
