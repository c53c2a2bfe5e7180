import type { Part } from '../../platform/web/visit.ts';

export const spaceText = {
  nameProblem: 'Geef de ruimte een naam van hooguit 80 tekens.',
  placeProblem: 'Houd de plaats korter dan 80 tekens.',
  stopsProblem: 'Je zet iets aan. Schrijf op wat er in ruil stopt. Weet je het nog niet? Schrijf dat dan op.',
  stopsTooLong: 'Houd het bij hooguit 1000 tekens.',
};

export const partWords: Record<Part, string> = {
  ontmoeten: 'Ontmoeten',
  vertellen: 'Vertellen',
  duiden: 'Duiden',
  doen: 'Doen',
  teruggeven: 'Teruggeven',
};
