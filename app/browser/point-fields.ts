import { enhancePointField } from './point-field/field.ts';

for (const field of document.querySelectorAll<HTMLElement>('[data-module="point-field"]')) {
  enhancePointField(field);
}
