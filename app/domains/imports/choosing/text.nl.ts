import type { ImportState } from '../store.ts';
import type { ImportReach } from '../waiting.ts';

const number = new Intl.NumberFormat('nl-NL');

/** Every word of the page on which files are chosen. */
export const text = {
  title: 'Verhalen invoeren',
  error: 'Fout:',
  back: (round: string) => `Ronde: ${round}`,
  lead: 'Heb je al verhalen, bijvoorbeeld uit een vragenlijst? Voer ze hier in. Dan lees je ze samen met de andere verhalen van deze ronde.',
  steps: {
    title: 'Zo gaat het',
    items: [
      'Je kiest twee bestanden. We lezen ze, maar zetten nog niets in de ronde.',
      'Je ziet elk probleem met rij en kolom, welke vragen we vonden en hoe de eerste verhalen worden.',
      'Pas als jij bevestigt, komen de verhalen in de ronde. Doe je dat niet, dan gooien we na een dag weg wat we lazen.',
    ],
  },
  notice: {
    title: 'De vertellers kiezen dit niet zelf',
    body: [
      'De mensen in deze verhalen kozen niet zelf wie hier meeleest. Jij kiest nu voor hen. Voer alleen in wat ze daarvoor gaven, en kies liever te dichtbij dan te ver.',
      'Ze krijgen geen terugkomcode. Ze kunnen hun verhaal hier dus niet veranderen of terugnemen.',
      'In de tekst kunnen namen staan. Haal die eruit voordat je de verhalen invoert. Het nummer of de naam van een verteller bewaren we niet.',
    ],
  },
  form: {
    title: 'Kies de bestanden',
    form: 'Bestand met de vragen',
    formHelp: 'Dit CSV-bestand beschrijft de kolommen: welke vraag erbij hoort en welke antwoorden er zijn.',
    stories: 'Bestand met de verhalen',
    storiesHelp: 'Een CSV-bestand met één verhaal per rij. De twee bestanden mogen samen 55 MB groot zijn.',
    reach: 'Wie mag deze verhalen lezen?',
    reachHelp: 'Dit geldt voor alle verhalen uit het bestand.',
    submit: 'Lees de bestanden',
  },
  reach: {
    counted: {
      label: 'Niemand leest ze',
      description: 'Alleen de antwoorden op de vragen tellen mee, samen met die van anderen.',
    },
    team: { label: 'Het team', description: 'De mensen van dit team lezen ze en leren ervan.' },
    network: {
      label: 'Ook andere teams',
      description:
        'Andere teams in het netwerk mogen ze ook lezen, nadat iemand heeft gekeken of niemand te herkennen is.',
    },
  } satisfies Record<ImportReach, { label: string; description: string }>,
  layout: {
    title: 'Hoe zien de bestanden eruit?',
    body: [
      'Bewaar ze als CSV, liefst als ‘CSV UTF-8’. Komma, puntkomma of tab tussen de cellen: het mag allemaal.',
      'De eerste rij van het bestand met de vragen heeft deze namen: Data column name, Type, About, Short name, Long name, Options, Answers. Daaronder staat op elke rij één vraag. De antwoorden staan achteraan, elk in een eigen cel.',
      'Als Type kan: Single choice, Single choice indexed, Scale, Text, Multi-choice multi-column texts, Multi-choice multi-column yes/no, Multi-choice single-column delimited, Multi-choice single-column indexed.',
      'Het verhaal staat in de kolom Story text en de titel in Story title. Eigen woorden bij een vraag staan in een kolom die begint met WRITEIN_. De datum staat in Collection date en de taal in Language.',
    ],
  },
  earlier: {
    title: 'Eerder ingevoerd',
    link: (total: number, day: string) =>
      `${total === 1 ? '1 verhaal' : `${number.format(total)} verhalen`} van ${day}`,
    state: {
      waiting: 'Wacht op jou',
      running: 'Bezig',
      done: 'Klaar',
    } satisfies Record<ImportState, string>,
  },
  problem: {
    noForm: 'Kies het bestand met de vragen.',
    noStories: 'Kies het bestand met de verhalen.',
    noReach: 'Kies wie deze verhalen mag lezen.',
    chooseAgain: 'Kies daarna allebei de bestanden opnieuw. Je browser onthoudt ze niet.',
    nothingRead:
      'We vonden geen verhaal dat we kunnen lezen. Hieronder staat wat er mis is. Verbeter het bestand en kies het opnieuw.',
  },
};
