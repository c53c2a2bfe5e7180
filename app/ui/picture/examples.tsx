import { EXAMPLE_PICTURE, type Example } from '../example.ts';
import { Picture } from './picture.tsx';

export const examples: Example[] = [
  {
    name: 'Met wat erop te zien is',
    content: (
      <Picture
        src={EXAMPLE_PICTURE}
        alt="De bank onder de linde"
        caption="De bank onder de linde, in de herfst."
      />
    ),
  },
];
