import { describe, expect, test } from 'vitest';
import { stemOf } from './stems.ts';
import { stemsOf } from './words.ts';

const joined = `
klas klassen | huis huizen | brief brieven | kies kiezen | school scholen | kind kinderen | buur buren | buurt buurten
geven geeft | leven leefde | lopen loopt | man mannen | vrouw vrouwen | zus zussen | moeder moeders | oma omaatje
lief lieve | reis reizen | les lessen | glas glazen | bos bossen | bus bussen | dag dagen | oorlog oorlogen | stad steden
schip schepen | neef neven | brood broden | helpen hielp | werken werkt | voelen voelde | vrij vrije | boos boze
groot grote | ei eieren | huis huisje | kind kindje | horen hoorde | leren geleerd | woord woorden | voelen voelden | vertellen verteld | tafel tafels | idee ideeen | knie knieen | provincie provincies
boom bomen | boom boompje | koning koninkje | man mannetje | stoel stoeltje | kaart kaartje | feest feestje
school schooltje | vertellen vertelt | maken maakte | maken maakt | luisteren luisterde | wonen woonde | praten praat
denken dacht | komen kwam | brengen bracht | zoeken zocht | vragen vroeg | dragen droeg | kamer kamers | wandelen wandel
sleutel sleutels | vriend vrienden | hand handen | zoon zonen | zon zonnen | raam ramen | straat straten | team teams
gezin gezinnen | dief dieven | duif duiven | prijs prijzen | les lesje | vader vaders | mogelijk mogelijke
vriendelijk vriendelijke | eenzaam eenzame | gesprek gesprekken | antwoord antwoorden | tuin tuinen | boek boekje
wijk wijken | bloem bloemen | koop kopen | begin begint | beloven beloofd | leraar leraren | wachten wacht
`;

const apart = `
zoon zon | boom bom | maan man | boos bos | taak tak | koop kop | raam ram | school schol | buurt buur | kast kas
kraan krant | plan plant | kant kan | peen pen | rook rok | gezond zon | geluid lui | huis huid | hart hard
buren buurten | moeder moed | tafel taf | boot bot | meer merel | wijk wijs | maand maan | schaar schaal
feest fee | markt merk | dief diep | reis rijst | bus buis | vader vaderland | straat straal | leren leder | koken koek
`;

const pairs = (list: string) =>
  list
    .trim()
    .split(/\n|\|/)
    .map((pair) => pair.trim().split(' ') as [string, string]);

describe('forms of one word are found together', () => {
  test.each(pairs(joined))('%s, %s', (one, other) => {
    const shared = stemsOf(one).filter((stem) => stemsOf(other).includes(stem));
    expect(shared, `${stemsOf(one)} / ${stemsOf(other)}`).not.toEqual([]);
  });
});

describe('two words are kept apart', () => {
  test.each(pairs(apart))('%s, %s', (one, other) => {
    expect(stemOf(one)).not.toBe(stemOf(other));
  });
});

test('a participle is found under its verb, and what only looks like one is not', () => {
  expect(stemsOf('gewerkt')).toContain(stemOf('werken'));
  expect(stemsOf('geluisterd')).toContain(stemOf('luisteren'));
  expect(stemsOf('gepraat')).toContain(stemOf('praten'));
  expect(stemsOf('gestopt')).toContain(stemOf('stoppen'));
  expect(stemsOf('gezond')).not.toContain(stemOf('zon'));
  expect(stemsOf('geluid')).not.toContain(stemOf('lui'));
});
