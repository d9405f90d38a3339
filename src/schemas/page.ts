import { z } from 'zod';
import { text } from './common.ts';

/** Front matter of `pages/<name>.md`. The body is the page. */
export const pageSchema = z.strictObject({
  title: text.describe('The title of the page.'),
  description: text.optional().describe('One sentence for search engines and link previews.'),
  order: z.number().default(100).describe('Its place in the footer’s menu, the smallest first.'),
});
export type PageData = z.infer<typeof pageSchema>;
