/** What makes a recording: fetched by recorder.ts when it is needed. */
export { Desk } from './recording/desk.ts';
