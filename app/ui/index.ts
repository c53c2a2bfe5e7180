/** The look: every component of the product. Text comes in as props; no component reads or stores anything. */
export { asset } from './assets.ts';
export { Button, type ButtonVariant, LinkButton } from './button/button.tsx';
export { Card, CardGrid } from './card/card.tsx';
export { CheckField } from './check-field/check-field.tsx';
export { CodeLetters } from './code-words/code-letters.tsx';
export { CodeWords } from './code-words/code-words.tsx';
export { type Definition, DefinitionList } from './definition-list/definition-list.tsx';
export { Dialog } from './dialog/dialog.tsx';
export { Disclosure } from './disclosure/disclosure.tsx';
export { renderDocument } from './document.tsx';
export { EditRow, EditRows } from './edit-row/edit-row.tsx';
export { EmptyState } from './empty-state/empty-state.tsx';
export { BrokenPage, NotAllowedPage, NotFoundPage } from './error-page/error-page.tsx';
export { ErrorSummary, type FieldError } from './error-summary/error-summary.tsx';
export type { ChoiceOption, OwnWords } from './field/choice.tsx';
export { FileField } from './file-field/file-field.tsx';
export { Form } from './form/form.tsx';
export { Heading, type HeadingLevel } from './heading/heading.tsx';
export { Icon, type IconName } from './icon/icon.tsx';
export { IconButton } from './icon-button/icon-button.tsx';
export { InvitationCard } from './invitation-card/invitation-card.tsx';
export { useLanguage } from './language.ts';
export { LanguageSwitch } from './language-switch/language-switch.tsx';
export { LiveNotice } from './live-notice/live-notice.tsx';
export { Mark } from './mark/mark.tsx';
export { Notice, type NoticeTone } from './notice/notice.tsx';
export { OneByOne } from './one-by-one/one-by-one.tsx';
export { Pagination } from './pagination/pagination.tsx';
export { PaperForm } from './paper-form/paper-form.tsx';
export { PaperGrid, PaperScale, PaperTriangle } from './paper-form/paper-places.tsx';
export {
  PaperBox,
  PaperDate,
  PaperLines,
  PaperNotApplicable,
  PaperNumber,
  PaperOptions,
  PaperQuestion,
} from './paper-form/paper-question.tsx';
export { Lead, Paragraph } from './paragraph/paragraph.tsx';
export { Picture } from './picture/picture.tsx';
export { LineField, lineInWords } from './point-field/line-field.tsx';
export { TriadField, triadInWords } from './point-field/triad-field.tsx';
export { readLine, readTriad, readWay } from './point-field/values.ts';
export { Poster } from './poster/poster.tsx';
export { PreviewLayout } from './preview-layout/preview-layout.tsx';
export { PrintPage } from './print-page/print-page.tsx';
export { PrintQuarters } from './print-quarters/print-quarters.tsx';
export { PrintCards, PrintSheet } from './print-sheet/print-sheet.tsx';
export { Progress } from './progress/progress.tsx';
export { QrDrawing } from './qr-image/qr-drawing.tsx';
export { QrImage } from './qr-image/qr-image.tsx';
export { Quote } from './quote/quote.tsx';
export { RadioField } from './radio-field/radio-field.tsx';
export { ReadAloud } from './read-aloud/read-aloud.tsx';
export { ReadBack } from './read-back/read-back.tsx';
export { Recorder } from './recorder/recorder.tsx';
export { VoicePlayer } from './recorder/voice-player.tsx';
export type { RecorderWords } from './recorder/words.ts';
export { ResidentPage } from './resident-page/resident-page.tsx';
export { SearchField } from './search-field/search-field.tsx';
export { SelectField } from './select-field/select-field.tsx';
export { SideBySide } from './side-by-side/side-by-side.tsx';
export { SingleCheck } from './single-check/single-check.tsx';
export { Row, Stack, type StackGap } from './stack/stack.tsx';
export { Steps } from './steps/steps.tsx';
export { StonesField, stonesInWords } from './stones-field/stones-field.tsx';
export { isLaid, readSpot, stoneFields } from './stones-field/values.ts';
export { type StoryCard, StoryCards } from './story-cards/story-cards.tsx';
export { Table } from './table/table.tsx';
export { TableCard } from './table-card/table-card.tsx';
export { Tag } from './tag/tag.tsx';
export { TextAreaField } from './text-area-field/text-area-field.tsx';
export { TextField } from './text-field/text-field.tsx';
export { TextLink } from './text-link/text-link.tsx';
export { TextToCopy } from './text-to-copy/text-to-copy.tsx';
export { readTyped } from './typed-field/typed.ts';
export { TypedField, TypedRow } from './typed-field/typed-field.tsx';
export { understood } from './typed-field/understood.ts';
export { writeTyped } from './typed-field/written.ts';
export {
  type Accent,
  type Breadcrumb,
  type Part,
  type Person,
  type Space,
  type SpaceChoice,
  WorkPage,
} from './work-page/work-page.tsx';
