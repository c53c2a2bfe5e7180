export const profileText = {
  title: 'Jouw profiel',
  saved: {
    naam: 'Je naam is veranderd.',
    sleutel: 'Je toegangssleutel is toegevoegd. De volgende keer kun je je ermee aanmelden.',
    sleutelnaam: 'De sleutel heeft een andere naam.',
    sleutelweg: 'De sleutel is verwijderd.',
  },
  youTitle: 'Jij',
  name: 'Je naam',
  nameHelp: 'Zo zien anderen in je ruimtes je.',
  nameProblem: 'Vul je naam in, met hooguit 80 tekens.',
  save: 'Bewaren',
  address: 'Je mailadres',
  spacesTitle: 'Waar je bij hoort',
  noSpaces: 'Je hoort nog bij geen ruimte. Vraag iemand in je team of organisatie om je uit te nodigen.',
  leaveTitle: 'Afmelden',
  leaveLead:
    'Ben je ergens nog aangemeld, bijvoorbeeld op een computer van het werk? Meld je dan overal tegelijk af.',
  leaveEverywhere: 'Meld overal af',
  signedOutNote: 'Wie dertig dagen niets doet, wordt vanzelf afgemeld.',
};
