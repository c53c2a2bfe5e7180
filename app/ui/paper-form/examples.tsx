import { EXAMPLE_PICTURE, type Example } from '../example.ts';
import { PaperForm } from './paper-form.tsx';
import { PaperGrid, PaperScale, PaperTriangle } from './paper-places.tsx';
import { PaperLines, PaperNotApplicable, PaperOptions, PaperQuestion } from './paper-question.tsx';

const words = 'molen gras koffie brug winter fiets appel lamp rivier muziek'.split(' ');

export const examples: Example[] = [
  {
    name: 'Een formulier met alle soorten vragen',
    page: 'work',
    content: (
      <main>
        <PaperForm
          mark="12 k"
          from="Buurtteam De Linde, Lindewaard"
          title="Na de steun: hoe was het voor jou?"
          welcome="We horen graag van jou hoe het was."
          promise={['Je naam is niet nodig.', 'Jij kiest wie je verhaal mag lezen.']}
          first={
            <PaperQuestion number={1} label="Wat heb je meegemaakt?" fills>
              <PaperLines count={30} />
            </PaperQuestion>
          }
          strip={{ words, address: 'zodat.example/terug', qr: EXAMPLE_PICTURE }}
        >
          <PaperQuestion number={2} label="Hoe kijk je erop terug?" help="Kies alles wat klopt.">
            <PaperOptions
              options={[
                { id: 'glad', label: 'blij' },
                { id: 'tired', label: 'moe' },
              ]}
              ownWords
            />
          </PaperQuestion>
          <PaperQuestion number={3} label="Wie bepaalde wat er gebeurde?">
            <PaperTriangle labels={['Ik', 'Het team', 'De regels']} />
            <PaperNotApplicable />
          </PaperQuestion>
          <PaperQuestion
            number={4}
            label="Hoe was het verdeeld?"
            condition="Alleen als je bij vraag 2 koos: ‘moe’. Anders: ga door naar vraag 5."
          >
            <PaperScale left="te veel aan mij" right="te veel aan hen" />
          </PaperQuestion>
          <PaperQuestion number={5} label="Waar liggen ze?">
            <PaperGrid
              items={[
                { id: 'school', label: 'De school' },
                { id: 'huisarts', label: 'De huisarts' },
              ]}
              horizontal={{ left: 'ver', right: 'dichtbij' }}
              vertical={{ bottom: 'zwaar', top: 'licht' }}
            />
          </PaperQuestion>
        </PaperForm>
      </main>
    ),
  },
];
