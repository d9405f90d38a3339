import { wordModel } from '../word-model/index.ts';

/**
 * Initials that stand for themselves though American news, from which their frequency is known, seldom have them: bodies of
 * the world, measures and things that nobody spells out.
 */
const HOUSEHOLD: ReadonlySet<string> = new Set(
  `UN EU US UK USA UAE USSR NATO OECD OPEC WTO WHO IMF UNESCO UNICEF UNHCR ASEAN IAEA FIFA UEFA IOC ICC ICJ NHS BBC ITV RAF
  MP MPs MEP MEPs PM PMs VAT GDP GNP CEO CFO COO HR IT AI PR TV TVs DVD DVDs CD CDs PC PCs USB PDF URL SMS GPS MRI CT DNA RNA
  HIV AIDS TB SARS IQ PhD MBA BA MA MD QC KC AM PM AD BC BCE CE OK VIP VIPs UFO UFOs SUV SUVs ATM ATMs DJ ID IDs HQ FAQ RSVP
  GMT UTC BST CET EST EDT CST CDT MST MDT PST PDT KGB FSB FBI CIA NASA IBM BMW BP HSBC IKEA LEGO NBA NFL NHL MLB PGA F1 3D
  LGBT LGBTQ COVID ISIS ISIL PLO IRA ANC PKK ESPN HBO MTV BET TBS TLC PBS NPR HLN BBC CVS UBS AOL UPS DHL KFC MIT UCLA NYU LSE IPO IPOs MFA DUI
  KKK SCOTUS POTUS FLOTUS WSJ NYT USAT NYC JFK FDR LBJ RFK MLK AOC LLP LLC PLC GMO GMOs PTSD ADHD SOS TNT LSD PVC CCTV IED IEDs WMD BC WW1 WW2 WWI WWII`.split(
    /\s+/,
  ),
);

/** Initials as frequent in news as these need no explaining: seven in a million words, as FEMA and HIV have. */
const LEAST_COUNT_PER_MILLION = 7;

/** Whether readers of news may be taken to know what initials stand for, without full stops. */
export function isHousehold(initials: string): boolean {
  if (HOUSEHOLD.has(initials)) return true;
  const { vocabulary, all } = wordModel();
  const id = vocabulary.words.idOf(initials);
  return id !== undefined && ((vocabulary.counts[id] ?? 0) / all) * 1e6 >= LEAST_COUNT_PER_MILLION;
}

/** The postal codes of the states of the USA and of Canada’s provinces, which stand behind the name of a town only. */
export const POSTAL_CODES: ReadonlyMap<string, string> = new Map(
  `AL Alabama,AK Alaska,AZ Arizona,AR Arkansas,CA California,CO Colorado,CT Connecticut,DE Delaware,FL Florida,GA Georgia,
  HI Hawaii,ID Idaho,IL Illinois,IN Indiana,IA Iowa,KS Kansas,KY Kentucky,LA Louisiana,ME Maine,MD Maryland,MA Massachusetts,
  MI Michigan,MN Minnesota,MS Mississippi,MO Missouri,MT Montana,NE Nebraska,NV Nevada,NH New Hampshire,NJ New Jersey,
  NM New Mexico,NY New York,NC North Carolina,ND North Dakota,OH Ohio,OK Oklahoma,OR Oregon,PA Pennsylvania,RI Rhode Island,
  SC South Carolina,SD South Dakota,TN Tennessee,TX Texas,UT Utah,VT Vermont,VA Virginia,WA Washington,WV West Virginia,
  WI Wisconsin,WY Wyoming,NYC New York City,BC British Columbia,ON Ontario,QC Quebec`
    .split(',')
    .map((entry): [string, string] => {
      const [code = '', ...name] = entry.trim().split(' ');
      return [code, name.join(' ')];
    }),
);
