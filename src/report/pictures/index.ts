export { minimapOf, type MiniParagraph } from './minimap.ts';
export { speakersOf, type SpeakerRow } from './speakers.ts';
export { sourcesAmong, stancesOf, standingEvidence, type StanceShare } from './stances.ts';
export { swarmOf } from './swarm.ts';
export { timelineOf, type DateMark, type Mention, type Timeline } from './timeline.ts';
