/**
 * Forms that no rule brings together: strong verbs, and nouns whose vowel changes. The first word of a line is the
 * dictionary form; forms that are stop words need not be here.
 */
const families = `
begrijpen begrijp begrijpt begreep begrepen
beginnen begin begint begon begonnen
bidden bid bidt bad baden gebeden
bieden bied biedt bood boden geboden
binden bind bindt bond bonden gebonden
blijven blijf blijft bleef bleven gebleven
breken breek breekt brak braken gebroken
brengen breng brengt bracht brachten gebracht
denken denk denkt dacht dachten gedacht
doen deed deden gedaan
dragen draag draagt droeg droegen gedragen
drinken drink drinkt dronk dronken gedronken
durven durf durft dorst gedurfd
eten eet eette at aten gegeten
gaan ga gingen gegaan
geven geef geeft gaf gaven gegeven
genieten geniet genoot genoten
hangen hang hangt hing hingen gehangen
helpen help helpt hielp hielpen geholpen
houden houd hou houdt hield hielden gehouden
kiezen kies kiest koos kozen gekozen
kijken kijk kijkt keek keken gekeken
komen kom komt kwam kwamen gekomen
kopen koop koopt kocht kochten gekocht
krijgen krijg krijgt kreeg kregen gekregen
laten liet lieten gelaten
lezen lees leest las gelezen
liggen lig ligt lag lagen gelegen
lopen loop loopt liep liepen gelopen
nemen neem neemt nam namen genomen
praten praat praatte praatten gepraat
rijden rijd rij rijdt reed reden gereden
roepen roep roept riep riepen geroepen
schrijven schrijf schrijft schreef schreven geschreven
slapen slaap slaapt sliep sliepen geslapen
sluiten sluit sloot gesloten
spreken spreek spreekt sprak spraken gesproken
staan sta staat stond stonden gestaan
sterven sterf sterft stierf stierven gestorven
trekken trek trekt trok trokken getrokken
vallen val valt viel vielen gevallen
verliezen verlies verliest verloor verloren
vergeten vergeet vergat vergaten
vinden vind vindt vond vonden gevonden
vragen vraag vraagt vroeg vroegen gevraagd
werpen werp werpt wierp wierpen geworpen
weten wist wisten geweten
wijzen wijs wijst wees wezen gewezen
winnen win wint won wonnen gewonnen
zeggen zeg zegt zeiden gezegd
zien zie ziet zag zagen gezien
zingen zing zingt zong zongen gezongen
zitten zit zat zaten gezeten
zoeken zoek zoekt zocht zochten gezocht
zwijgen zwijg zwijgt zweeg zwegen gezwegen
bad baden
blad bladen bladeren blaadje blaadjes
dag dagen daagje dagje dagjes
dak daken
gat gaten gaatje gaatjes
gebed gebeden
gebrek gebreken
glas glazen glaasje glaasjes
god goden
goed goederen
hof hoven
hol holen
kind kinderen kindertje kindertjes
ei eieren
kalf kalveren
lam lammeren
lid leden
lied liederen
lot loten
oorlog oorlogen
pad paden paadje
schip schepen scheepje scheepjes
slag slagen
slot sloten
smid smeden
spel spelen
stad steden
vat vaten vaatje
verdrag verdragen
verslag verslagen
volk volkeren volken
weg wegen weggetje
`;

/** Each form with the dictionary form it belongs to; where two families share a form, the first has it. */
export const irregularForms: ReadonlyMap<string, string> = readFamilies();

function readFamilies(): Map<string, string> {
  const forms = new Map<string, string>();
  for (const line of families.trim().split('\n')) {
    const [base = '', ...others] = line.split(' ');
    for (const form of [base, ...others]) if (!forms.has(form)) forms.set(form, base);
  }
  return forms;
}
