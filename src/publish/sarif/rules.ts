import { ruleOf } from '../../report/rules.ts';
import type { Site } from '../../schemas/site.ts';
import { absolute } from '../addresses.ts';

/**
 * What SARIF’s readers are told of a rule: what it finds, why that matters, and where its page is, which has to be an
 * absolute address.
 */
export function describeRule(id: string, site: Pick<Site, 'address'>): object {
  const rule = ruleOf(id);
  if (!rule) return { id };
  const { title, finds, matters, quotations, category } = rule;
  const helpUri = absolute(site, `/rules/${id}/`);
  const looks = quotations.looks
    ? 'It looks inside quotation marks'
    : 'It does not look inside quotation marks';
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: finds },
    help: { text: `${matters}\n\n${looks}: ${quotations.why}` },
    ...(helpUri === null ? {} : { helpUri }),
    properties: { tags: [category] },
  };
}
