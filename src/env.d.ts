declare namespace App {
  interface Locals {
    /** The interface’s words in the language of the page. */
    words: import('./interface/index.ts').Words;
  }
}
