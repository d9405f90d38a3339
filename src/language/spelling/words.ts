import type { Pair } from './types.ts';

/**
 * Words that follow no pattern, one on a line: British, American, endings that both take (“-” for none).
 * A stroke stands for a form that tells nothing: “licence” is never American, but “license” is British too, a verb.
 * Marks at the end of a line: ~ too common on the other side to decide alone; c Canada writes the British form,
 * a the American one, b both.
 */
const WORDS = `
grey gray -,s,ed,ing,er,est,ness,ish c
sceptic skeptic -,s,al,ally,ism a
aluminium aluminum - a
plough plow -,s,ed,ing,man,share,shares b
snowplough snowplow -,s b
mould mold -,s,ed,ing,y b
smoulder smolder -,s,ed,ing b
moult molt -,s,ed,ing b
sulphur sulfur -,ic,ous b
cosy cozy - b
cosi cozi er,est,ly,ness b
ageing aging - a
jewellery jewelry - c
jeweller jeweler -,s c
jewelled jeweled - c
marvellous marvelous -,ly c
libellous libelous - c
woollen woolen -,s c
counsellor counselor -,s c
panellist panelist -,s c
medallist medalist -,s c
fulfil fulfill -,s,ment b
enrol enroll -,s,ment,ments b
instil instill -,s b
distil distill -,s b
appal appall -,s b
enthral enthrall -,s b
instalment installment -,s b
skilful skillful -,ly b
wilful willful -,ly b
tranquillity tranquility - b
manoeuvr maneuver e,ed,es|,ed,s b
manoeuvring maneuvering - b
manoeuvrable maneuverable - b
pyjamas pajamas - c
liquorice licorice - b
mollusc mollusk -,s b
chequered checkered - b
cheque / -,s c
chequebook checkbook -,s c
tyre / -,s -
kerb / -,s,side -
storey / -,s,ed c
programme / -,s -
licence / -,s c
practised practiced - c
practising practicing - c
gaol / -,s,ed -
metre / -,s c
anaem anem ia,ic a
anaesthe anesthe tic,tics,sia,tist,tists a
diarrhoea diarrhea - a
faec fec al,es a
foet fet us,uses,al a
gynaecolog gynecolog y,ist,ists,ical a
haemo hemo globin,philia,philiac,philiacs,rrhage,rrhages,rrhaged,rrhaging,rrhagic a
haematolog hematolog y,ist,ists a
leukaemia leukemia -,s a
oesophag esophag us,eal a
oestrogen estrogen -,s a
oedema edema - a
ischaemi ischemi a,c a
septicaemia septicemia - a
hypoglycaemi hypoglycemi a,c a
coeliac celiac -,s a
paediatric pediatric -,s,ian,ians a
paedophil pedophil e,es,ia,iac a
palaeontolog paleontolog y,ist,ists,ical a
orthopaedic orthopedic -,s a ~
encyclopaedi encyclopedi a,as,c a ~
artefact artifact -,s b ~
cancelled canceled - c ~
cancelling canceling - c ~
towards toward - b ~
afterwards afterward - b ~
catalogue catalog -,s b ~
judgement judgment -,s b ~
acknowledgement acknowledgment -,s b ~
furore furor -,s b ~
phoney phony - b ~
`;

/** The pairs of the list. */
export function pairsOfWords(): Pair[] {
  return WORDS.trim()
    .split('\n')
    .flatMap((line) => {
      const [britishStem = '', americanStem = '', endings = '-', canada = '-', weak] = line.split(' ');
      const [british = '', american = british] = endings.split('|');
      const americanEndings = american.split(',');
      return british.split(',').map((ending, index): Pair => {
        const other = americanEndings[index] ?? '';
        return {
          head: britishStem,
          british: britishStem + bare(ending),
          american: americanStem === '/' ? '' : americanStem + bare(other),
          canadian: CANADA[canada] ?? 'american',
          tellsAmerican: true,
          weight: weak === '~' ? 0.5 : 1,
        };
      });
    });
}

const CANADA: Record<string, Pair['canadian']> = { c: 'british', a: 'american', b: 'both' };

function bare(ending: string): string {
  return ending === '-' ? '' : ending;
}
