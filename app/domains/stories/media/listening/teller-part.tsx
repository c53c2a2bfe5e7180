import { Button, Form, Heading, Paragraph, Row, Stack, VoicePlayer } from '../../../../ui/index.ts';
import { circleMayRead, type Reach } from '../../reach.ts';
import type { MediaOfStory } from '../media.ts';
import { text } from './text.nl.ts';
import { PicturePart } from './voice-part.tsx';

interface TellerPartProps {
  media: MediaOfStory;
  /** Whether the story has words as well. */
  hasWords: boolean;
  reach: Reach;
  spaceName: string;
  path: string;
}

/** The teller's own voice and picture, each to be taken back by itself with one press. */
export function TellerPart({ media, hasWords, reach, spaceName, path }: TellerPartProps) {
  const { voice, picture, typedOut } = media;
  const { teller } = text;
  return (
    <>
      {voice === null ? null : (
        <Stack as="section" labelledBy="stem">
          <Heading level={2} id="stem">
            {teller.voiceTitle}
          </Heading>
          <VoicePlayer src={`${path}/opname`} label={teller.player} caption={text.spoken(voice.seconds)} />
          <Paragraph>{circleMayRead(reach) ? teller.heard(spaceName) : teller.notHeard}</Paragraph>
          {typedOut?.done || !circleMayRead(reach) ? null : <Paragraph>{teller.notTypedOut}</Paragraph>}
          <TakeBack
            action={`${path}/stem-intrekking`}
            label={teller.takeVoice}
            help={hasWords ? teller.takeVoiceHelp : teller.takeVoiceOnly}
          />
        </Stack>
      )}
      {picture === null ? null : (
        <Stack as="section" labelledBy="foto">
          <Heading level={2} id="foto">
            {teller.pictureTitle}
          </Heading>
          <PicturePart src={`${path}/foto`} words={picture.words} />
          <TakeBack
            action={`${path}/foto-intrekking`}
            label={teller.takePicture}
            help={teller.takePictureHelp}
          />
        </Stack>
      )}
    </>
  );
}

function TakeBack({ action, label, help }: { action: string; label: string; help: string }) {
  return (
    <Form action={action}>
      <Paragraph small>{help}</Paragraph>
      <Row>
        <Button variant="secondary">{label}</Button>
      </Row>
    </Form>
  );
}
