import { Choice, type ChoiceOption, choiceId, type OwnWords, OwnWordsField } from '../field/choice.tsx';
import { FieldGroup, type FieldProps } from '../field/field.tsx';

interface RadioFieldProps extends FieldProps {
  legend: string;
  options: ChoiceOption[];
  value?: string | undefined;
  ownWords?: OwnWords | undefined;
}

/** One answer out of a few. Nothing is chosen beforehand. */
export function RadioField({ options, value, ownWords, ...field }: RadioFieldProps) {
  return (
    <FieldGroup {...field}>
      <div className="choices">
        {options.map((option, index) => (
          <Choice
            {...option}
            kind="radio"
            key={option.value}
            id={choiceId(field.id, index)}
            name={field.name}
            checked={option.value === value}
            invalid={field.error !== undefined}
          />
        ))}
      </div>
      {ownWords ? <OwnWordsField groupId={field.id} ownWords={ownWords} /> : null}
    </FieldGroup>
  );
}
