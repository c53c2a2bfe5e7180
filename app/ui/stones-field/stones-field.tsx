import type { AnsweringWay, StonePlaces } from '../../domains/rounds/question.ts';
import { Choice } from '../field/choice.tsx';
import { FieldGroup, type FieldProps } from '../field/field.tsx';
import { useLanguage } from '../language.ts';
import { type AxisEnds, fillStones, speakSide, speakStone } from './spoken.ts';
import { stonesText } from './text.nl.ts';
import { stonesWords } from './text.other.ts';
import { AXIS_STOPS, nearestAxisStop, stoneFields, writeSpot } from './values.ts';

interface StonesFieldProps extends FieldProps {
  legend: string;
  items: { id: string; label: string }[];
  horizontal: { left: string; right: string };
  vertical: { bottom: string; top: string };
  /** Per stone [across, up], each from 0 to 1000; `null` is "past hier niet"; absent is nothing laid. */
  value?: StonePlaces | null | undefined;
  mayNotApply?: boolean | undefined;
  /** How the stones were laid last, when the form is shown again. */
  way?: AnsweringWay | undefined;
}

/**
 * Stones on a canvas. Without JavaScript each stone has two choices in words, one for each axis, and nothing is
 * chosen; the browser module builds the canvas and the slides beside them.
 */
export function StonesField(props: StonesFieldProps) {
  const { items, horizontal, vertical, value, mayNotApply, way, legend, ...field } = props;
  const text = stonesWords(useLanguage());
  const ends: AxisEnds = [horizontal.left, horizontal.right, vertical.bottom, vertical.top];
  const data = {
    'data-module': 'stones-field',
    'data-ends': JSON.stringify(ends),
    'data-text': JSON.stringify(text),
  };
  return (
    <FieldGroup {...field} legend={legend} attributes={data}>
      <div className="stones" data-part="words">
        {items.map((item, index) => (
          <StoneInWords
            key={item.id}
            field={field}
            id={index === 0 ? field.id : `${field.id}-${index + 1}`}
            stone={item}
            ends={ends}
            place={value?.[item.id]}
          />
        ))}
      </div>
      {mayNotApply ? (
        <div className="choices" data-part="not-applicable">
          <Choice
            kind="checkbox"
            id={`${field.id}-nvt`}
            name={field.name}
            value="nvt"
            label={text.notApplicable}
            checked={value === null}
          />
        </div>
      ) : null}
      <input type="hidden" name={stoneFields.way(field.name)} value={way ?? ''} />
    </FieldGroup>
  );
}

interface StoneInWordsProps {
  field: FieldProps;
  id: string;
  stone: { id: string; label: string };
  ends: AxisEnds;
  place: [number, number] | undefined;
}

function StoneInWords({ field, id, stone, ends, place }: StoneInWordsProps) {
  const [left, right, bottom, top] = ends;
  const { name } = field;
  const invalid = field.error !== undefined;
  return (
    <fieldset className="stones__stone" data-stone={stone.label}>
      <legend className="stones__name">{stone.label}</legend>
      <AxisChoice
        id={id}
        name={stoneFields.across(name, stone.id)}
        ends={[left, right]}
        value={place?.[0]}
        invalid={invalid}
      />
      <AxisChoice
        id={`${id}-op`}
        name={stoneFields.up(name, stone.id)}
        ends={[bottom, top]}
        value={place?.[1]}
        invalid={invalid}
      />
      <input type="hidden" name={stoneFields.exact(name, stone.id)} value={place ? writeSpot(place) : ''} />
    </fieldset>
  );
}

interface AxisChoiceProps {
  id: string;
  name: string;
  ends: [string, string];
  value: number | undefined;
  invalid: boolean;
}

function AxisChoice({ id, name, ends, value, invalid }: AxisChoiceProps) {
  const text = stonesWords(useLanguage());
  return (
    <div>
      <label htmlFor={id}>{fillStones(text.axis, ends)}</label>
      <select
        className="stones__select"
        id={id}
        name={name}
        defaultValue={value === undefined ? '' : nearestAxisStop(value)}
        aria-invalid={invalid || undefined}
      >
        <option value="">{text.choose}</option>
        {AXIS_STOPS.map((stop) => (
          <option value={stop} key={stop}>
            {speakSide(stop, ends, text)}
          </option>
        ))}
      </select>
    </div>
  );
}

/** The stones that were laid, in words, for who reads the story. */
export function stonesInWords(
  value: StonePlaces,
  { items, horizontal, vertical }: Pick<StonesFieldProps, 'items' | 'horizontal' | 'vertical'>,
): string {
  const ends: AxisEnds = [horizontal.left, horizontal.right, vertical.bottom, vertical.top];
  return items
    .flatMap(({ id, label }) => {
      const place = value[id];
      return place === undefined ? [] : [speakStone(label, place, ends, stonesText)];
    })
    .join('. ');
}
