import { TextLink } from '../text-link/text-link.tsx';

interface LanguageSwitchProps {
  /** What the row of links is, in the language of the page. */
  label: string;
  /** Each language in its own name: who looks for it reads no other. */
  languages: { language: string; name: string; direction: 'ltr' | 'rtl'; href: string }[];
  current: string;
}

/** The same page in another language. Links, so that it works anywhere and each language has its own address. */
export function LanguageSwitch({ label, languages, current }: LanguageSwitchProps) {
  return (
    <nav className="language-switch" aria-label={label}>
      {languages.map(({ language, name, direction, href }) => (
        <bdi key={language} dir={direction}>
          <TextLink href={href} hrefLang={language} current={language === current}>
            {name}
          </TextLink>
        </bdi>
      ))}
    </nav>
  );
}
