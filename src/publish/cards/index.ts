export { claimCard, ratingCard, reportCard, siteCard, type CardLink } from './addresses.ts';
export { ratingFace, reportFace, siteFace, type CardFace } from './faces.ts';
export { drawCard, type CardFont } from './draw.ts';
