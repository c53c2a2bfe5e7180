export const text = {
  folderInUse: (folder: string, holder: string) =>
    `De map ${folder} is al in gebruik door ${holder}. Twee programma's tegelijk in één map zou gegevens kosten. Stop het andere programma, of kies met ZODAT_DATA een andere map.`,
  process: (pid: number, command: string, since: string) => `proces ${pid} (${command}), gestart op ${since}`,
  unknownProcess: 'een ander programma',
  stopped: (why: string) =>
    `De ingebouwde database is gestopt: ${why}. Zodat stopt ook, zodat er niets half wordt bewaard. Start het programma opnieuw; alles wat was bevestigd, is bewaard.`,
  notSynced: (why: string) => `schrijven naar de schijf lukt niet (${why})`,
  otherVersion: (found: string, ours: string) =>
    `De gegevens in deze map zijn van PostgreSQL ${found}, dit programma werkt met ${ours}. Zet ze over met een back-up: zie docs/handleiding/beheer.md.`,
} as const;
