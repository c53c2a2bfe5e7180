import type { Example } from '../example.ts';
import { ErrorSummary } from './error-summary.tsx';

export const examples: Example[] = [
  {
    name: 'Twee fouten',
    content: (
      <ErrorSummary
        errors={[
          { field: 'text-field-titel', message: 'Geef je verhaal een titel' },
          { field: 'radio-field-gevoel', message: 'Kies hoe je je voelde' },
        ]}
      />
    ),
  },
];
