import { Fragment } from 'react';
import {
  Disclosure,
  Heading,
  LinkButton,
  Paragraph,
  QrDrawing,
  Row,
  Stack,
  TextLink,
  TextToCopy,
} from '../../../ui/index.ts';
import { languageNames } from '../language.ts';
import type { Language } from '../question.ts';
import { elementCode, frameCode } from './embed-code.ts';
import { text } from './text.nl.ts';
import { Way, type WayProps } from './way.tsx';

export function LinkWay({ round, baseUrl }: WayProps) {
  const path = `/vertel/${round.pointKey}`;
  return (
    <Way id="link" title={text.link.title} lead={text.link.lead}>
      <Paragraph>
        {text.link.label}: <strong>{baseUrl + path}</strong>
      </Paragraph>
      <QrDrawing address={baseUrl + path} label={text.link.qr} />
      <Row>
        <TextLink href={path}>{text.link.look}</TextLink>
      </Row>
    </Way>
  );
}

export function PaperWay({ here, languages }: WayProps) {
  const { poster, posterHelp, cards, cardsHelp, table, tableHelp } = text.paper;
  const papers = [
    { path: 'poster', name: poster, help: posterHelp },
    { path: 'kaartjes', name: cards, help: cardsHelp },
    { path: 'tafelkaart', name: table, help: tableHelp },
  ];
  return (
    <Way id="papier" title={text.paper.title} lead={text.paper.lead}>
      <ul>
        {papers.map(({ path, name, help }) => (
          <li key={path}>
            <TextLink href={`${here}/${path}`}>{name}</TextLink>. {help}
            <Languages path={`${here}/${path}`} languages={languages} />
          </li>
        ))}
      </ul>
    </Way>
  );
}

/** The same paper in the other languages of the round. */
function Languages({ path, languages }: { path: string; languages: Language[] }) {
  if (languages.length === 0) return null;
  return (
    <>
      {' '}
      {text.paper.also}{' '}
      {languages.map((language, place) => (
        <Fragment key={language}>
          {place === 0 ? null : ', '}
          <TextLink href={`${path}?taal=${language}`} hrefLang={language}>
            {languageNames[language].own}
          </TextLink>
        </Fragment>
      ))}
      .
    </>
  );
}

export function TableWay({ round }: WayProps) {
  return (
    <Way id="tafel" title={text.table.title} lead={text.table.lead}>
      <Row>
        <LinkButton href={`/vertel/${round.pointKey}/tafel`} variant="secondary">
          {text.table.open}
        </LinkButton>
      </Row>
    </Way>
  );
}

export function EmbedWay({ round, baseUrl }: WayProps) {
  const { title, lead, summary, element, elementHelp, frame, frameHelp } = text.embed;
  return (
    <Way id="site" title={title} lead={lead}>
      <Disclosure summary={summary}>
        <Stack>
          <TextToCopy
            id="code-element"
            label={element}
            help={elementHelp}
            text={elementCode(round, baseUrl)}
          />
          <TextToCopy id="code-frame" label={frame} help={frameHelp} text={frameCode(round, baseUrl)} />
        </Stack>
      </Disclosure>
    </Way>
  );
}

export function OtherWays({ here }: WayProps) {
  const { title, form, formHelp, write, writeHelp } = text.others;
  return (
    <Stack as="section" labelledBy="anders">
      <Heading level={2} id="anders">
        {title}
      </Heading>
      <ul>
        <li>
          <TextLink href={`${here}/opschrijven`}>{write}</TextLink>. {writeHelp}
        </li>
        <li>
          <TextLink href={`${here}/papier`}>{form}</TextLink>. {formHelp}
        </li>
      </ul>
    </Stack>
  );
}
