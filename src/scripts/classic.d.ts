/** A script of this folder, bundled as one that needs no module: see `src/site/classic-scripts.ts`. */
declare module '*?classic' {
  const code: string;
  export default code;
}
