export { keepEnds, requireSameTables } from './compare.ts';
export { dumpLines } from './dump.ts';
export { linesOf, pressed, writeWhole } from './file.ts';
export type { BackupHeader, TableEnd, TableHead } from './lines.ts';
export { levelsOf, loadParts } from './load.ts';
export { type BackupPart, readParts } from './parts.ts';
export { BackupError } from './problem.ts';
export { refuseFilled, refuseUnfitServer } from './target.ts';
