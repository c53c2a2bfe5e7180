export const backupText = {
  notABackup: 'Dit bestand is geen back-up van Zodat.',
  cutOff: 'Deze back-up is afgebroken: het einde ontbreekt. Neem een andere. Er is niets veranderd.',
  changed:
    'Deze back-up is beschadigd: wat erin staat, klopt niet met zijn controlegetal. Neem een andere. Er is niets veranderd.',
  newerFormat:
    'Deze back-up is van een nieuwere versie van Zodat. Werk eerst Zodat bij. Er is niets veranderd.',
  newerSchema: (name: string) =>
    `Deze back-up is van een nieuwere versie van Zodat (${name}). Werk eerst Zodat bij. Er is niets veranderd.`,
  otherSchema: (name: string) =>
    `Deze back-up hoort bij een andere uitgave van Zodat: ${name} is daar anders. Er is niets veranderd.`,
  notEmpty: (tables: string) => `Daar staan al gegevens (${tables}). Er is niets veranderd.`,
  running: (count: number) =>
    `Er werkt nog een Zodat op deze database (${count} verbindingen). Stop die eerst. Er is niets veranderd.`,
  notOurs:
    'In deze database staan tabellen die niet van Zodat zijn. Neem een eigen database. Er is niets veranderd.',
  differs: (table: string) =>
    `Na het overzetten is ${table} niet gelijk aan het origineel. Er is niets bewaard; het origineel is niet veranderd.`,
} as const;
