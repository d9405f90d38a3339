import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** One problem of accessibility. */
export interface Fault {
  id: string;
  help: string;
  /** The elements, and what would have to be otherwise. */
  where: string[];
}

/** Opens what is folded away, so that it is looked at too. */
export async function openAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

/**
 * What axe finds wrong with a page as it stands.
 * @param only the rules to go by, or `but` those to leave out; all of them where nothing is said
 */
export async function faultsOf(
  page: Page,
  { only, but = [] }: { only?: string[]; but?: string[] } = {},
): Promise<Fault[]> {
  // The other mode looks into frames from elsewhere, of which there are none, and takes twice as long.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations } = await (only ? axe.withRules(only) : axe.disableRules(but)).analyze();
  return violations.map(({ id, help, nodes }) => ({
    id,
    help,
    where: nodes.map((node) => `${node.target.join(' ')} ${node.failureSummary ?? ''} ${node.html}`),
  }));
}
