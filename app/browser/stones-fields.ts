import { enhanceStonesField } from './stones-field/field.ts';

for (const field of document.querySelectorAll<HTMLElement>('[data-module="stones-field"]')) {
  enhanceStonesField(field);
}
