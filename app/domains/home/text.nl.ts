export const text = {
  title: 'Van verhalen leren, in de wijk',
  lead: 'Bewoners vertellen wat ze meemaken. Teams lezen het, praten erover en doen er iets mee. En wie vertelde, hoort wat het losmaakte.',
  promise:
    'Wat je vertelt om van te leren, wordt nooit gebruikt om iemand te beoordelen. Je kunt het altijd terugnemen.',
  tellTitle: 'Wil je iets vertellen?',
  tell: 'Kijk op je kaartje, poster, brief of mail. Daar staat een blokje om te scannen, of een adres. Typ dat adres helemaal over.',
  tellerTitle: 'Heb je al iets verteld?',
  teller:
    'Met je terugkomcode kun je je verhaal lezen, veranderen of terugnemen. En je ziet of het team je iets vraagt.',
  toStory: 'Naar mijn verhaal',
  workerTitle: 'Werk je in of met een lokaal team?',
  worker: 'Meld je aan. Dan kun je mensen vragen om te vertellen, en samen lezen wat het betekent.',
  signIn: 'Aanmelden',
  demoTitle: 'Eerst rondkijken?',
  demo: 'In de proefomgeving is iedereen verzonnen. Vertel zelf iets, of kijk mee als iemand van een team.',
  toDemo: 'Kijk rond',
  toTell: 'Vertel iets',
  cycleTitle: 'Zo gaat het',
  cycle: [
    ['Ontmoeten', 'Het begint aan tafel, op straat of aan de telefoon. Nooit met een formulier.'],
    ['Vertellen', 'Iemand vertelt wat er gebeurde, en zegt zelf wat het betekent.'],
    ['Duiden', 'Mensen lezen samen, naast de cijfers. Wie het anders ziet, telt mee.'],
    ['Doen', 'Wat je leert, krijgt een plek: een proef, een afspraak, of iets waar je mee stopt.'],
    ['Teruggeven', 'Wie vertelde, ziet wat ermee gebeurde.'],
  ],
} as const;
