import type { ReactNode } from 'react';
import { Icon, type IconName } from '../icon/icon.tsx';
import { inNewTab } from '../text-link/text-link.tsx';

export type ButtonVariant = 'primary' | 'secondary' | 'tertiary';

const VARIANT_CLASS: Record<ButtonVariant, string> = {
  primary: 'ams-button ams-button--primary',
  secondary: 'ams-button ams-button--secondary',
  tertiary: 'ams-button ams-button--tertiary',
};

interface ButtonProps {
  type?: 'submit' | 'button' | 'reset' | undefined;
  /** One primary action on a screen; the others are secondary, and tertiary is for "not now". */
  variant: ButtonVariant;
  name?: string | undefined;
  value?: string | undefined;
  children: ReactNode;
  icon?: IconName | undefined;
  /** Other attributes of the element, under the names React has for them, such as `formAction`, `data-module` or `aria-…`; never `style`. */
  attributes?: Record<string, string> | undefined;
}

export function Button({ type = 'submit', variant, name, value, children, icon, attributes }: ButtonProps) {
  return (
    <button type={type} className={VARIANT_CLASS[variant]} name={name} value={value} {...attributes}>
      {icon ? <Icon name={icon} /> : null}
      <span>{children}</span>
    </button>
  );
}

interface LinkButtonProps {
  href: string;
  variant: ButtonVariant;
  children: ReactNode;
  icon?: IconName | undefined;
  /** Opens in a tab of its own: only where this page must stay, such as in a frame on another site. */
  newTab?: boolean | undefined;
}

/** Looks like a button and goes somewhere: for the one next step. It never changes anything by itself. */
export function LinkButton({ href, variant, children, icon, newTab }: LinkButtonProps) {
  return (
    <a href={href} className={VARIANT_CLASS[variant]} {...(newTab ? inNewTab : {})}>
      {icon ? <Icon name={icon} /> : null}
      <span>{children}</span>
    </a>
  );
}
