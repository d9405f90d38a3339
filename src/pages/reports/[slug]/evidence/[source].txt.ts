import { textPaths } from '../../../../site/data.ts';
import { fileRoute } from '../../../../site/file-route.ts';
import { keptText } from '../../../../site/snapshot-files.ts';

export const getStaticPaths = textPaths;

/** The text of a source as it was read, byte for byte. */
export const GET = fileRoute<{ sha256: string }>('text/plain; charset=utf-8', ({ props }) =>
  keptText(props.sha256),
);
