import type { SpaceVisit } from '../../platform/web/visit.ts';
import { Poster, PrintPage, PrintSheet, QrDrawing, renderDocument } from '../../ui/index.ts';
import type { RoundPageProps } from './round-page.tsx';
import { text } from './text.nl.ts';

export function posterPage(visit: SpaceVisit, { round, baseUrl }: Omit<RoundPageProps, 'questions'>): string {
  const address = `${baseUrl}/vertel/${round.pointKey}`.replace(/^https?:\/\//, '');
  return renderDocument({
    title: text.poster.title,
    stylesheet: 'work',
    children: (
      <PrintPage
        help={text.poster.print}
        back={{ href: `/ruimte/${visit.space.spaceId}/rondes/${round.roundId}`, label: text.poster.back }}
      >
        <PrintSheet>
          <Poster
            from={visit.space.name}
            call={text.poster.call}
            subject={round.title}
            qr={
              <QrDrawing address={`${baseUrl}/vertel/${round.pointKey}`} label={text.page.qr} size="large" />
            }
            how={text.poster.how}
            address={address}
            promise={text.poster.promise}
          />
        </PrintSheet>
      </PrintPage>
    ),
  });
}
