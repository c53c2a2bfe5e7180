import { renderToStaticMarkup as html } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Form } from './form.tsx';

test('a form posts, carries its token, and leaves checking to the server', () => {
  const form = html(
    <Form action="/verhalen" csrf="abc">
      x
    </Form>,
  );
  expect(form).toContain('action="/verhalen" method="post"');
  expect(form).toContain('<input type="hidden" name="csrf" value="abc"/>x');
  expect(form).toMatch(/novalidate=""/i);
});

test('a form that searches has no token in its address', () => {
  expect(
    html(
      <Form action="/verhalen" method="get">
        x
      </Form>,
    ),
  ).not.toContain('csrf');
});
