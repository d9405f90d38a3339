import { foldTypography } from '../../../article/index.ts';
import type { ChangeKind, QuotationStatus } from '../../../schemas/analysis.ts';
import type { Measure } from '../../../schemas/results.ts';
import { compareQuotation, isProtected, prepareTexts, type Match } from '../../../sources/index.ts';
import { percentOf } from '../flags/figure.ts';
import { readNews, type NewsArticle } from '../flags/news-articles.ts';
import { makeTrials, type Trial } from './generate.ts';
import { measureSpeed } from './speed.ts';

export const GROUP = 'Quotations';

/** A made quotation, and what was found. */
export interface Outcome {
  trial: Trial;
  status: QuotationStatus;
  best: Match | null;
  /** What looking for the folded words finds. */
  plain: QuotationStatus;
}

type Tell = (text: string) => void;

/**
 * Quotations made from sentences and quotations of published articles, compared with these articles: whether what was done
 * to each is recognised, and how long it takes.
 * @param folder holds `polnear-dev.jsonl`
 */
export async function measureQuotations(folder: string, tell: Tell): Promise<Measure[]> {
  tell('quotations: made from articles\n');
  const news = await readNews(folder);
  const outcomes = compareAll(news);
  tell('quotations: speed\n');
  return [...figuresOf(outcomes), ...measureSpeed(news)];
}

/** Compares every made quotation with its sources. */
export function compareAll(news: readonly NewsArticle[]): Outcome[] {
  const textOf = (at: number): string => news[at]?.article.text ?? '';
  const folded = new Map<number, string>();
  const foldedText = (at: number): string => {
    const known = folded.get(at) ?? foldTypography(textOf(at));
    folded.set(at, known);
    return known;
  };
  let last = -1;
  let library = prepareTexts([]);
  return makeTrials(news).map((trial) => {
    if (trial.article !== last) {
      library = prepareTexts(trial.sources.map((at) => ({ id: String(at), text: textOf(at) })));
      last = trial.article;
    }
    const best = compareQuotation(trial.words, library)[0] ?? null;
    const isIn = trial.sources.some((at) => foldedText(at).includes(foldTypography(trial.words)));
    return { trial, status: best?.status ?? 'not-found', best, plain: isIn ? 'typography' : 'not-found' };
  });
}

/** Whether an outcome is right: the status, and for two joined passages that they were seen to be two. */
export function isRight({ trial, status, best }: Outcome): boolean {
  return status === trial.expected && (trial.class !== 'fused' || best?.isFused === true);
}

/** The plain search cannot tell verbatim from typography, nor altered from not found: the one counts as the other. */
const isRightPlain = ({ trial, plain }: Outcome): boolean =>
  plain === 'typography'
    ? trial.expected === 'verbatim' || trial.expected === 'typography'
    : trial.expected === 'not-found';

const isGrave = (kind: ChangeKind | null): boolean => kind !== null && isProtected(kind);

function figuresOf(outcomes: readonly Outcome[]): Measure[] {
  return [false, true].flatMap((isAside) => {
    const own = outcomes.filter(({ trial }) => trial.isAside === isAside);
    const part = isAside
      ? 'made from every other article of PolNeAR dev, kept aside but for one case of an earlier drawing'
      : 'made from every other article of PolNeAR dev, for which the code was written';
    const figure = (
      id: string,
      what: string,
      among: readonly Outcome[],
      right: (one: Outcome) => boolean,
    ): Measure => ({
      id: `quotations-${id}${isAside ? '-aside' : ''}`,
      group: GROUP,
      what,
      part,
      value: percentOf(among.filter(right).length, among.length),
      of: null,
      sample: `${String(own.length)} quotations`,
      keptAside: isAside,
      beside: [],
    });
    const classes = [...new Set(own.map(({ trial }) => trial.class))];
    const grave = own.filter(({ trial }) => isGrave(trial.kind));
    const kinds = own.filter(({ trial, status }) => trial.kind !== null && status === 'altered');
    return [
      {
        ...figure('right', 'of the quotations get the right line', own, isRight),
        beside: [
          {
            what: 'looking for the folded words',
            value: percentOf(own.filter(isRightPlain).length, own.length),
            sameRun: true,
          },
        ],
      },
      {
        ...figure(
          'passed',
          'changes of a number, unit, negation, modal, name or date passed as unaltered',
          grave,
          () => true,
        ),
        value: grave.filter(({ status }) => status !== 'altered' && status !== 'not-found').length,
        of: grave.length,
      },
      figure('kind', 'of the changes found are of the right kind', kinds, ({ trial, best }) =>
        (best?.changes ?? []).some(({ kind }) => kind === trial.kind),
      ),
      ...classes.map((name) => {
        const among = own.filter(({ trial }) => trial.class === name);
        return {
          ...figure(name.replaceAll(' ', '-'), `right of the class “${name}”`, among, isRight),
          value: among.filter(isRight).length,
          of: among.length,
        };
      }),
    ];
  });
}
