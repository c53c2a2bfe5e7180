export const text = {
  notTheDemo:
    'In deze database staat iets anders dan de proefomgeving. In de proefomgeving kan iedereen zich voor iedereen aanmelden, dus we beginnen niet. Zet ZODAT_MODE=real, of kies een andere map met ZODAT_DATA.',
} as const;
