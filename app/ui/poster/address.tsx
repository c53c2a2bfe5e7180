import { Fragment } from 'react';

/** An address that is too long for its line breaks after a slash, so that whole parts can be typed over. */
export function Address({ address }: { address: string }) {
  const parts = address.split(/(?<=\/)/);
  return (
    <bdi dir="ltr">
      {parts.map((part, place) => (
        <Fragment key={parts.slice(0, place + 1).join('')}>
          {place === 0 ? null : <wbr />}
          {part}
        </Fragment>
      ))}
    </bdi>
  );
}
