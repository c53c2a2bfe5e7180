import { renderToStaticMarkup as html } from 'react-dom/server';
import { expect, test } from 'vitest';
import { EmptyState } from './empty-state.tsx';

test('nothing yet comes with the next step', () => {
  const empty = html(
    <EmptyState title="Hier komen verhalen" action={<a href="/nieuw">Nodig uit</a>}>
      Bijvoorbeeld van de dinsdaggroep.
    </EmptyState>,
  );
  expect(empty).toContain(
    'Bijvoorbeeld van de dinsdaggroep.<div class="row"><a href="/nieuw">Nodig uit</a></div>',
  );
});
