import { reviewedClaims } from '../report/index.ts';
import { reportPaths } from './data.ts';

/** Every claim that a review was written for, with its report and its address’s parameters. */
export async function claimPaths() {
  const paths = await reportPaths();
  return paths.flatMap(({ props: { report }, ...path }) =>
    reviewedClaims(report).map((claim) => ({
      ...path,
      params: { slug: report.slug, id: claim.id },
      props: { report, claim },
    })),
  );
}
