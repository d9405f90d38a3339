import { catalogue } from '../../../flags/index.ts';
import type { Measure, Results } from '../../../schemas/results.ts';
import { measureClean } from './clean.ts';
import { measureTrials, tryScript } from './injection/measure.ts';
import { SCRIPTS } from './injection/scripts/index.ts';
import { measureJudged, readJudged, verdictsOn } from './judged.ts';
import { readNews } from './news-articles.ts';
import { flagNews, type Flagged, type Tell } from './raised.ts';
import { measureSpeed } from './speed.ts';

export { readJudged, writeJudged } from './judged.ts';
export { addVerdicts, drawSample, readVerdicts, writeSample } from './sample.ts';

/** The flags of all rules on the articles of a folder’s `polnear-dev.jsonl`. */
export async function flagsOnNews(folder: string, tell: Tell): Promise<Flagged[]> {
  tell('flags: clean articles\n');
  return flagNews(catalogue, await readNews(folder), tell);
}

/**
 * Flags: how many rules raise on clean news, how many of these are justified, how many of the faults that scripts put into
 * articles are found, and how fast that is.
 * @param folder holds `polnear-dev.jsonl`
 */
export async function measureFlags(folder: string, tell: Tell): Promise<Results> {
  const news = await flagsOnNews(folder, tell);
  const judged = measureJudged(verdictsOn(news, readJudged()));
  const clean = measureClean(catalogue, news);
  const speed = measureSpeed(catalogue, news, tell);
  const trials = measureSpoilt(news, tell);
  return { measures: [...clean, ...judged.measures, ...trials, ...speed], precision: judged.precision };
}

/** Scripts of rules that there are not yet are passed over. */
function measureSpoilt(news: readonly Flagged[], tell: Tell): Measure[] {
  return catalogue.flatMap((rule) => {
    const script = SCRIPTS.find((one) => one.rule === rule.id);
    if (!script) return [];
    tell(`flags: articles spoilt for ${rule.id}\n`);
    return measureTrials(script, tryScript(rule, script, news, tell));
  });
}
