/** Is told how far a stage of the training has come. */
export type Progress = (stage: string, done: number, all: number) => void;

const PAUSE = 5000;

/** Writes the stage, how far it is and how long it has taken to standard error, every few seconds. */
export function createProgress(): Progress {
  const began = performance.now();
  let last = 0;
  let lastStage = '';
  return (stage, done, all) => {
    const now = performance.now();
    // What follows a comma changes from call to call.
    const name = stage.replace(/, loss.*/, '');
    if (name === lastStage && now - last < PAUSE) return;
    last = now;
    lastStage = name;
    const share = all > 0 ? ` ${Math.round((done / all) * 100)} %` : '';
    process.stderr.write(`${((now - began) / 60_000).toFixed(1)} min  ${stage}${share}\n`);
  };
}
