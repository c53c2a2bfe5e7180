import type { ReactNode } from 'react';

export interface ChoiceOption {
  value: string;
  label: string;
  description?: ReactNode;
}

/** Own words beside the options: a text field of the group's own. */
export interface OwnWords {
  name: string;
  label: string;
  value?: string | undefined;
}

interface ChoiceProps extends ChoiceOption {
  kind: 'radio' | 'checkbox';
  id: string;
  name: string;
  checked: boolean;
  invalid?: boolean | undefined;
}

/** One option, as a tile that can be tapped anywhere; its description is not part of its name. */
export function Choice({ kind, id, name, value, label, description, checked, invalid }: ChoiceProps) {
  return (
    <div className="choice">
      <input
        className={kind === 'radio' ? 'choice__input choice__input--radio' : 'choice__input'}
        type={kind}
        id={id}
        name={name}
        value={value}
        defaultChecked={checked}
        aria-describedby={description ? `${id}-uitleg` : undefined}
        aria-invalid={invalid || undefined}
      />
      <label className="choice__label" htmlFor={id}>
        {label}
      </label>
      {description ? (
        <div className="choice__description" id={`${id}-uitleg`}>
          {description}
        </div>
      ) : null}
    </div>
  );
}

/** The id of option number `index` in a group: the first carries the id of the group, so error links land on it. */
export function choiceId(groupId: string, index: number): string {
  return index === 0 ? groupId : `${groupId}-${index + 1}`;
}

/** The text field for own words, named by its own label and by nothing else. */
export function OwnWordsField({ groupId, ownWords }: { groupId: string; ownWords: OwnWords }) {
  const id = `${groupId}-eigen-woorden`;
  return (
    <div className="choice__own-words">
      <label className="ams-label ams-label--in-fieldset" htmlFor={id}>
        {ownWords.label}
      </label>
      <input
        className="ams-text-input"
        type="text"
        id={id}
        name={ownWords.name}
        defaultValue={ownWords.value}
        dir="auto"
      />
    </div>
  );
}
