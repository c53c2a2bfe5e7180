import { renderToStaticMarkup as html } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Progress } from './progress.tsx';

test('the bar is named by words that say the same', () => {
  const progress = html(<Progress id="stap" value={2} max={4} label="Stap 2 van 4" />);
  expect(progress).toContain('for="stap">Stap 2 van 4</label>');
  expect(progress).toContain('<progress class="progress__bar" id="stap" value="2" max="4">');
});
