import type { DetailKind } from '../recognising/details.ts';
import type { ModerationState, Queue } from './states.ts';

/** Every word of reading along before a story goes further than the team. */
export const text = {
  title: 'Meelezen',
  lead: 'Deze verhalen mogen van hun verteller verder dan het team. Lees ze eerst als mens: kan iemand hier last van krijgen? Wat je beslist, ziet de verteller, met je reden erbij.',
  queues: {
    new: 'Nog niet gelezen',
    read: 'Gelezen, nog niet beslist',
    asked: 'Aan de verteller gevraagd',
    passed_on: 'Mag verder',
    kept_near: 'Blijft bij het team',
  } satisfies Record<Queue, string>,
  counted: (name: string, count: number) => `${name} (${count.toLocaleString('nl-NL')})`,
  choose: 'Welke verhalen wil je zien?',
  show: 'Toon',
  emptyTitle: 'Hier ligt nu niets',
  empty: {
    new: 'Alles wat verder mag, is gelezen. Goed gedaan.',
    read: 'Er wacht geen verhaal meer op een beslissing.',
    asked: 'Er staat geen vraag open bij een verteller.',
    passed_on: 'Er is nog geen verhaal verder gegaan.',
    kept_near: 'Er is geen verhaal bij het team gehouden.',
  } satisfies Record<Queue, string>,
  mayReach: { network: 'Mag naar andere teams', public: 'Mag openbaar' },
  recognisable: 'Anderen herkennen de verteller misschien',
  reader: {
    title: 'Mag dit verhaal verder?',
    lead: 'De verteller wil dat dit verhaal verder mag dan het team. Jij kijkt of dat goed is voor iedereen die erin voorkomt.',
    state: 'Wat beslis je?',
    states: {
      read: { label: 'Ik heb het gelezen', description: 'Je beslist later.' },
      passed_on: { label: 'Het mag verder', description: 'Zo ver als de verteller koos.' },
      asked: {
        label: 'Vraag de verteller iets te veranderen',
        description: 'Het wacht, tot de verteller het verandert.',
      },
      kept_near: { label: 'Het blijft bij het team', description: 'Het gaat niet verder.' },
    } satisfies Record<ModerationState, { label: string; description: string }>,
    recognisable: {
      label: 'Anderen herkennen de verteller misschien',
      description: 'Denk aan buren, collega’s en familie. De verteller ziet deze waarschuwing.',
    },
    reason: 'Waarom?',
    reasonHelp: 'De verteller leest dit. Schrijf het zoals je het zou zeggen. Noem geen namen.',
    keep: 'Bewaar mijn beslissing',
    done: 'Bewaard. De verteller ziet het bij het terugkomen.',
    decided: (state: string, day: string) => `${state}, op ${day}`,
  },
  found: {
    title: 'Kijk hier extra naar',
    details: 'Dit staat in het verhaal:',
    kinds: {
      email: 'een mailadres',
      phone: 'een telefoonnummer',
      postcode: 'een postcode',
      address: 'een adres',
      link: 'een webadres',
      bank: 'een rekeningnummer',
      plate: 'een kenteken',
      birth: 'een geboortedatum',
      number: 'een burgerservicenummer',
    } satisfies Record<DetailKind, string>,
    detail: (kind: string, words: string) => `${kind}: ${words}`,
    alike: (count: number, answers: string) =>
      count === 1
        ? `Dit is het enige verhaal in deze ronde met: ${answers}. Wie de buurt kent, weet misschien wie dit is.`
        : `Er zijn maar ${count} verhalen in deze ronde met: ${answers}. Wie de buurt kent, weet misschien wie dit is.`,
    promise:
      'Dit is hulp, geen zekerheid. Voornamen en bijzondere gebeurtenissen herkennen we niet. Jij wel.',
  },
  problem: {
    state: 'Kies wat je beslist.',
    reason: {
      read: '',
      passed_on: 'Anderen herkennen de verteller misschien. Schrijf waarom het toch verder mag.',
      asked: 'Schrijf wat je de verteller vraagt.',
      kept_near: 'Schrijf waarom het bij het team blijft. De verteller wil dat weten.',
    } satisfies Record<ModerationState, string>,
    reasonLong: 'De reden is te lang. Er passen 1.000 tekens.',
    changed: 'De verteller veranderde intussen iets. Lees het verhaal hierboven opnieuw, en beslis dan.',
    nearby:
      'De verteller koos intussen dat dit verhaal bij het team blijft. Er valt niets meer te beslissen.',
  },
  teller: {
    new: 'Voordat je verhaal verder gaat dan het team, leest iemand het na. Die kijkt of niemand er last van krijgt.',
    states: {
      read: 'Iemand heeft je verhaal nagelezen. Er is nog niet beslist of het verder gaat.',
      passed_on: 'Iemand heeft je verhaal nagelezen. Het mag verder, zoals jij koos.',
      asked:
        'Iemand heeft je verhaal nagelezen en vraagt je om iets te veranderen. Tot dan blijft je verhaal bij het team.',
      kept_near: 'Iemand heeft je verhaal nagelezen. Het blijft bij het team en gaat niet verder.',
    } satisfies Record<ModerationState, string>,
    recognisable: 'Let op: mensen die je kennen, herkennen je misschien in dit verhaal.',
    reason: 'Daarbij staat:',
    found: 'In je verhaal staat misschien iets waaraan mensen je herkennen:',
    foundHelp: 'Je mag het laten staan. Je kunt het ook veranderen.',
  },
} as const;
