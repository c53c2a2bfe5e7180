import type { ReactNode } from 'react';
import { Icon } from '../icon/icon.tsx';
import { useLanguage } from '../language.ts';
import { fieldWords } from './text.other.ts';

/** What every field has. `id` is where error links land; for a group it is given to its first input. */
export interface FieldProps {
  id: string;
  name: string;
  help?: ReactNode;
  error?: string | undefined;
  /** `true` tells screen readers an answer is needed; `false` adds "(hoeft niet)" to the label. */
  required?: boolean | undefined;
}

/** Ids of the help and the error of a field, for `aria-describedby`; nothing when it has neither. */
export function describedBy({
  id,
  help,
  error,
}: Pick<FieldProps, 'id' | 'help' | 'error'>): string | undefined {
  const ids = [help ? `${id}-help` : '', error ? `${id}-error` : ''].filter((part) => part !== '');
  return ids.length === 0 ? undefined : ids.join(' ');
}

/** The attributes an input has in every kind of field. */
export function inputAttributes(props: FieldProps) {
  return {
    id: props.id,
    name: props.name,
    'aria-describedby': describedBy(props),
    'aria-invalid': props.error ? (true as const) : undefined,
    'aria-required': props.required || undefined,
  };
}

/** A label, its help, its error and the one input they belong to, in that order. */
export function Field({ label, children, ...props }: FieldProps & { label: string; children: ReactNode }) {
  return (
    <div className={props.error ? 'ams-field ams-field--invalid' : 'ams-field'}>
      <label className="ams-label" htmlFor={props.id}>
        {label}
        <OptionalMark required={props.required} />
      </label>
      <HelpAndError {...props} />
      {children}
    </div>
  );
}

interface FieldGroupProps extends FieldProps {
  legend: string;
  /** Browser module that improves the group, with what it needs. */
  attributes?: Record<string, string> | undefined;
  children: ReactNode;
}

/** The same for inputs that answer one question together. */
export function FieldGroup({ legend, attributes, children, ...props }: FieldGroupProps) {
  return (
    <fieldset
      className={props.error ? 'ams-field-set ams-field-set--invalid' : 'ams-field-set'}
      aria-describedby={describedBy(props)}
      {...attributes}
    >
      <legend className="ams-field-set__legend">
        {legend}
        <OptionalMark required={props.required} />
      </legend>
      <HelpAndError {...props} />
      {children}
    </fieldset>
  );
}

function OptionalMark({ required }: Pick<FieldProps, 'required'>) {
  const { optional } = fieldWords(useLanguage());
  return required === false ? (
    <>
      {' '}
      <span className="ams-hint">{optional}</span>
    </>
  ) : null;
}

function HelpAndError({ id, help, error }: FieldProps) {
  const text = fieldWords(useLanguage());
  return (
    <>
      {help ? (
        <div className="ams-paragraph field__help" id={`${id}-help`}>
          {help}
        </div>
      ) : null}
      {error ? (
        <p className="ams-error-message" id={`${id}-error`}>
          <Icon name="error" />
          <span>
            <span className="ams-visually-hidden">{text.error} </span>
            {error}
          </span>
        </p>
      ) : null}
    </>
  );
}
