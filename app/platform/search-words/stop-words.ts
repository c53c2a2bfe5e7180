/** Words so common that searching for them finds nothing: they get no token. Our own list. */
export const stopWords: ReadonlySet<string> = new Set(
  `aan achter al alle alleen alles als altijd ander andere anders ben bent bij bijna binnen boven buiten daar daarna
  daarom dan dat de deze die dit doen doet dus door echt een eens eerst elk elke en er erg even gaan gaat geen ging
  goed had hadden heb hebben hebt heeft heel hele hem hen het hier hij hoe hun iets iemand ik in is ja je jij jou jouw
  jullie kan kon konden kun kunnen kunt laat later maar meer meest men met mij mijn misschien moest moesten moet moeten
  na naar nee net niet niets niks nog nooit nou nu of om omdat onder ons onze ook op opeens over paar per pas precies
  samen soms steeds tegen terug toch toen tot tussen u uit uw van vanaf vanuit veel verder via voor vooral wanneer want
  waar waarom was wat we weer weet weg wel welk welke werd werden wie wij wil wilde wilden willen wordt worden
  zal ze zei zeer zelf zich zij zijn zo zonder zou zouden zullen`.split(/\s+/),
);
