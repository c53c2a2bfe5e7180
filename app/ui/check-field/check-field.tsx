import { Choice, type ChoiceOption, choiceId, type OwnWords, OwnWordsField } from '../field/choice.tsx';
import { FieldGroup, type FieldProps } from '../field/field.tsx';

interface CheckFieldProps extends FieldProps {
  legend: string;
  options: ChoiceOption[];
  value?: string[] | undefined;
  ownWords?: OwnWords | undefined;
}

/** As many answers as fit, also none. */
export function CheckField({ options, value = [], ownWords, ...field }: CheckFieldProps) {
  return (
    <FieldGroup {...field}>
      <div className="choices">
        {options.map((option, index) => (
          <Choice
            {...option}
            kind="checkbox"
            key={option.value}
            id={choiceId(field.id, index)}
            name={field.name}
            checked={value.includes(option.value)}
            invalid={field.error !== undefined}
          />
        ))}
      </div>
      {ownWords ? <OwnWordsField groupId={field.id} ownWords={ownWords} /> : null}
    </FieldGroup>
  );
}
