import type { Role } from '../../../platform/web/visit.ts';

/** What each role lets someone do, in a sentence for who invites. */
export const roleMeaning: Record<Role, string> = {
  member: 'Leest de verhalen van deze ruimte en denkt mee over wat ze betekenen.',
  host: 'Maakt en opent vertelrondes, en zorgt dat vertellers iets terughoren.',
  moderator: 'Leest nieuwe verhalen als eerste en let op wat de ruimte uit kan.',
  facilitator: 'Begeleidt gesprekken waarin mensen samen duiden.',
  admin: 'Regelt mensen en instellingen. Leest geen verhalen.',
  editor: 'Maakt organisaties en wijkallianties in het netwerk.',
};

export const invitationText = {
  title: 'Nodig iemand uit',
  lead: 'Die krijgt een mail met een link. De uitnodiging werkt veertien dagen.',
  address: 'Mailadres',
  addressProblem: 'Vul een mailadres in, zoals naam@voorbeeld.nl.',
  role: 'Wat gaat diegene hier doen?',
  roleHelp: 'Je kunt later meer rollen geven.',
  roleProblem: 'Kies wat diegene hier gaat doen.',
  alreadyHere: (name: string) => `${name} heeft hier deze rol al.`,
  alreadyInvited: 'Voor dit adres staat al een uitnodiging open. Je kunt hem hieronder nog eens sturen.',
  send: 'Uitnodiging sturen',

  openTitle: 'Uitgenodigd, nog niet binnen',
  until: (day: string) => `geldig tot en met ${day}`,
  expired: (day: string) => `verlopen op ${day}`,
  again: 'Stuur opnieuw',
  againFor: (address: string) => `Stuur opnieuw naar ${address}`,
  withdraw: 'Trek in',
  withdrawFor: (address: string) => `Trek in: de uitnodiging aan ${address}`,

  done: {
    uitgenodigd: 'De uitnodiging is onderweg.',
    opnieuw: 'De uitnodiging is opnieuw gestuurd, met een nieuwe link.',
    ingetrokken: 'De uitnodiging is ingetrokken. De link werkt niet meer.',
    rollen: 'De rollen zijn bewaard.',
    weg: 'Deze persoon hoort niet meer bij deze ruimte.',
  },
};

export const invitationMailText = {
  subject: (space: string) => `Je bent uitgenodigd voor ${space}`,
  hello: 'Dag,',
  invited: (inviter: string, space: string, role: string) =>
    `${inviter} nodigt je uit voor ${space} op Zodat, als ${role}.`,
  someone: 'Iemand',
  what: 'Zodat is een plek waar buurtteams en bewoners van elkaars ervaringen leren: iemand vertelt, samen zoek je wat het betekent, je doet er iets mee en je geeft het terug.',
  link: 'Met deze link doe je mee. Hij werkt veertien dagen:',
  notKnown: 'Zegt dit je niets? Dan hoef je niets te doen.',
};

export const acceptText = {
  title: (space: string) => `Welkom bij ${space}`,
  invited: (inviter: string, role: string) => `${inviter} nodigt je uit om mee te doen als ${role}.`,
  someone: 'Iemand uit deze ruimte',
  asYou: (name: string) => `Je bent aangemeld als ${name}. Zo doe je straks ook hier mee.`,
  known: 'Met deze knop doe je mee en meld je je aan op dit apparaat.',
  newHere: 'Vertel nog even hoe je heet. Daarna ben je binnen, zonder wachtwoord.',
  name: 'Je naam',
  nameHelp: 'Zo zien anderen in deze ruimte je.',
  nameProblem: 'Vul je naam in, met hooguit 80 tekens.',
  join: 'Ik doe mee',
  about:
    'Wie hier vertelt, doet dat om van te leren. Wat iemand vertelt, wordt nooit gebruikt om iemand te beoordelen.',

  refusedTitle: 'Deze uitnodiging werkt niet',
  refused: {
    accepted: 'De uitnodiging is al aangenomen. Was jij dat? Meld je dan aan met je mailadres.',
    expired: 'De uitnodiging is verlopen. Vraag wie je uitnodigde om hem opnieuw te sturen.',
    unknown:
      'De link klopt niet (meer). Misschien is hij ingetrokken of opnieuw gestuurd; kijk dan of er een nieuwere mail is.',
  },
  signIn: 'Aanmelden',
};
