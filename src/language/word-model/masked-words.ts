/*
 * The masked-word model: how well a word fits the words around it, itself left out. A log-bilinear model (Mnih and Hinton:
 * Three New Graphical Models for Statistical Language Modelling, ICML 2007) that reads both sides: the vectors of the
 * words up to REACH away in the sentence, weighted by place, are added up, and so is the mean of the content words within
 * FAR_REACH of it, which tells what the passage is about.
 */

import type { Vectors } from './vectors.ts';

/** How many words on each side in the sentence the model reads by their place. */
export const REACH = 5;

/** How far on each side content words tell the topic. */
export const FAR_REACH = 80;

/** The weights. The numbers in a vector are a multiple of eight, so that packed rows end with a byte. */
export interface MaskedWords {
  size: number;
  /** Each word as a neighbour. */
  inner: Vectors;
  /** Each word as the one looked for. */
  outer: Vectors;
  bias: Float32Array;
  /** Weights of the places, from REACH words before to REACH words after. */
  places: Float32Array;
  /** Weights of the mean of content words. */
  far: Float32Array;
}
