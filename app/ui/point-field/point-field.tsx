import type { AnsweringWay } from '../../domains/rounds/question.ts';
import { Choice, choiceId } from '../field/choice.tsx';
import { FieldGroup, type FieldProps } from '../field/field.tsx';
import { useLanguage } from '../language.ts';
import { pointWords } from './text.other.ts';
import { NOT_APPLICABLE, nearestStop, type Point, writePoint } from './values.ts';

/** What line and triad have in common. */
export interface PointFieldProps extends FieldProps {
  legend: string;
  /** Offers "past hier niet". */
  mayNotApply?: boolean | undefined;
  /** How the given value was chosen, when the form is shown again. */
  way?: AnsweringWay | undefined;
}

interface PointGroupProps extends PointFieldProps {
  kind: 'line' | 'triad';
  labels: string[];
  stops: Point[];
  /** The words of each stop, in the order of `stops`. */
  words: string[];
  point: Point | null | undefined;
}

/**
 * The field as it is without JavaScript: every place in words, nothing chosen. `name` posts the chosen words,
 * `name.exact` the exact place and `name.way` how it was given; `readLine` and `readTriad` read them together.
 * The browser module builds the drawing and the slide beside the words from the data on the fieldset.
 */
export function PointGroup(props: PointGroupProps) {
  const { kind, labels, stops, words, point, way, mayNotApply, ...field } = props;
  const text = pointWords(useLanguage());
  const values = stops.map(writePoint);
  const chosen = point ? writePoint(nearestStop(point, stops)) : point;
  const choice = (value: string, label: string, index: number, checked: boolean) => (
    <Choice
      kind="radio"
      key={value}
      id={choiceId(field.id, index)}
      name={field.name}
      value={value}
      label={label}
      checked={checked}
      invalid={field.error !== undefined}
    />
  );
  const data = {
    'data-module': 'point-field',
    'data-kind': kind,
    'data-labels': JSON.stringify(labels),
    'data-text': JSON.stringify(text),
  };
  return (
    <FieldGroup {...field} attributes={data}>
      <div className="choices" data-part="words">
        {words.map((label, index) => choice(values[index] ?? '', label, index, values[index] === chosen))}
      </div>
      {mayNotApply ? (
        <div className="choices" data-part="not-applicable">
          {choice(NOT_APPLICABLE, text.notApplicable, stops.length, point === null)}
        </div>
      ) : null}
      <input type="hidden" name={`${field.name}.exact`} value={point ? writePoint(point) : ''} />
      <input type="hidden" name={`${field.name}.way`} value={way ?? ''} />
    </FieldGroup>
  );
}
