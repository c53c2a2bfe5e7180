import type { Example } from '../example.ts';
import { LanguageSwitch } from './language-switch.tsx';

export const examples: Example[] = [
  {
    name: 'Vertellen in vier talen',
    content: (
      <LanguageSwitch
        label="Taal"
        current="nl"
        languages={[
          { language: 'nl', name: 'Nederlands', direction: 'ltr', href: '#' },
          { language: 'en', name: 'English', direction: 'ltr', href: '#en' },
          { language: 'tr', name: 'Türkçe', direction: 'ltr', href: '#tr' },
          { language: 'ar', name: 'العربية', direction: 'rtl', href: '#ar' },
        ]}
      />
    ),
  },
];
