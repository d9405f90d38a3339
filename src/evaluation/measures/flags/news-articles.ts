import { readArticle, type Article } from '../../../article/index.ts';
import { readData } from '../real-words/read-data.ts';

/** A published article with which nothing was done. */
export interface NewsArticle {
  /** Its place in the file. */
  index: number;
  article: Article;
  /** Day of publication, which the corpus puts into the name of an article; null where it does not. */
  published: string | null;
  /** Whether rules were tuned without it: every other article was kept from those who write them. */
  isAside: boolean;
}

interface Line {
  id?: string;
  text: string;
}

/** The articles of a folder’s `polnear-dev.jsonl`. */
export async function readNews(folder: string): Promise<NewsArticle[]> {
  const file = (await readData([folder], 'polnear-dev.jsonl')) ?? '';
  return file.split('\n').filter(Boolean).map(readLine);
}

function readLine(line: string, index: number): NewsArticle {
  const { id = '', text } = JSON.parse(line) as Line;
  return {
    index,
    article: readArticle(text, 'plain'),
    published: /_(\d{4}-\d{2}-\d{2})_/.exec(id)?.[1] ?? null,
    isAside: index % 2 === 1,
  };
}
