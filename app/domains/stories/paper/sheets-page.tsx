import type { SpaceVisit } from '../../../platform/web/visit.ts';
import { PrintPage, renderDocument } from '../../../ui/index.ts';
import type { Round } from '../../rounds/index.ts';
import { paperPath } from './paper-path.ts';
import { RoundOnPaper, type Sheet } from './sheet.tsx';
import { text } from './text.nl.ts';

interface SheetsProps {
  round: Round;
  sheets: Sheet[];
  /** Where the words of a strip are typed, without what stands before the name. */
  address: string;
}

/** Paper forms, one after the other, as they come out of the printer. */
export function sheetsPage(visit: SpaceVisit, { round, sheets, address }: SheetsProps): string {
  const { name, place, spaceId } = visit.space;
  const from = place === '' ? name : `${name}, ${place}`;
  return renderDocument({
    title: text.sheets.title,
    stylesheet: 'work',
    children: (
      <PrintPage
        help={sheets.length === 0 ? text.sheets.none : text.sheets.help}
        back={{ href: paperPath(spaceId, round.roundId), label: text.sheets.back }}
      >
        <h1 className="ams-visually-hidden">{text.sheets.title}</h1>
        {sheets.map((sheet) => (
          <RoundOnPaper key={sheet.number} sheet={sheet} round={round} from={from} address={address} />
        ))}
      </PrintPage>
    ),
  });
}
