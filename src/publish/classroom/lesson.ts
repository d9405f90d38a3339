import type { Words } from '../../interface/index.ts';
import { rowsOf, type Segment } from '../../report/index.ts';
import type { Report, ReportClaim, ReportFlag } from '../../schemas/report.ts';
import { flagsOf, passagesToAsk, placeOf, type Place } from './passages.ts';
import { claimQuestion, type Choice, type ClaimQuestion } from './questions.ts';

/** “Is something odd in this passage?”, with what the rules noticed there. */
export interface PassageQuestion {
  /** The number of its block. */
  number: number;
  place: Place;
  choices: Choice[];
  /** The gravest first; empty where no rule noticed anything. */
  flags: ReportFlag[];
}

/** A block of the article as a lesson shows it: its text with the numbers of the claims, and what is asked about it. */
export interface LessonRow {
  number: number;
  kind: 'heading' | 'paragraph' | 'item' | 'quote';
  segments: Pick<Segment, 'text' | 'claims' | 'endingClaims'>[];
  questions: ClaimQuestion[];
  /** Claims without a rating that stands, about which nothing is asked. */
  unasked: ReportClaim[];
  passage: PassageQuestion | null;
}

/** A report as a lesson: nothing in its rows but the answers of its questions tells what was found. */
export interface Lesson {
  rows: LessonRow[];
  /** How many questions there are on claims, and on passages. */
  claims: number;
  passages: number;
}

function passageQuestion(row: ReturnType<typeof rowsOf>[number], { say }: Words): PassageQuestion {
  const flags = flagsOf(row);
  const noticed = flags.length > 0;
  return {
    number: row.number,
    place: placeOf(row),
    choices: [
      { id: 'yes', label: say('question.yes'), definition: null, agrees: noticed ? 'same' : 'other' },
      { id: 'no', label: say('question.no'), definition: null, agrees: noticed ? 'other' : 'same' },
    ],
    flags,
  };
}

/** Makes a report into questions. A block has those of the claims and flags that end in it, as on the report. */
export function lessonOf(report: Report, words: Words): Lesson {
  // The marks of flags would give away where they are.
  const texts = rowsOf({ article: report.article, claims: report.claims, flags: [] });
  const marked = rowsOf(report);
  const asked = passagesToAsk(report, marked);
  const rows = texts.map(({ number, kind, segments, claims }, index): LessonRow => {
    const row = marked[index];
    const questions = claims.flatMap((claim) => claimQuestion(claim, report) ?? []);
    const withQuestion = new Set(questions.map(({ claim }) => claim.number));
    return {
      number,
      kind,
      segments,
      questions,
      unasked: claims.filter((claim) => !withQuestion.has(claim.number)),
      passage: row && asked.has(number) ? passageQuestion(row, words) : null,
    };
  });
  return {
    rows,
    claims: rows.reduce((sum, { questions }) => sum + questions.length, 0),
    passages: rows.filter(({ passage }) => passage !== null).length,
  };
}
