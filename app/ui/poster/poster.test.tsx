import { renderToStaticMarkup as html } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Poster } from './poster.tsx';

test('an address that is too long for its line breaks after a slash', () => {
  const poster = html(
    <Poster
      from="Buurtteam De Linde"
      call="Vertel"
      subject="Na de steun"
      qr={null}
      how="Typ dit adres in:"
      address="vertel.lindewaard.example/vertel/nadesteun2"
      promise="Je naam is niet nodig."
    />,
  );
  expect(poster).toContain('vertel.lindewaard.example/<wbr/>vertel/<wbr/>nadesteun2');
});
