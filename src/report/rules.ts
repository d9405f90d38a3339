import { catalogue, type Rule } from '../flags/index.ts';
import type { Site } from '../schemas/site.ts';

/** The rule with an id, or undefined. */
export function ruleOf(id: string): Rule | undefined {
  return catalogue.find((rule) => rule.id === id);
}

/** What a site makes of a rule. */
export function statusOf(site: Pick<Site, 'rules'>, id: string): 'on' | 'off' | 'unknown' {
  if (!ruleOf(id)) return 'unknown';
  return isOff(site, id) ? 'off' : 'on';
}

/** Whether a site has switched a rule off. */
export function isOff(site: Pick<Site, 'rules'>, id: string): boolean {
  const setting = site.rules[id];
  return setting === 'off' || setting === false;
}
