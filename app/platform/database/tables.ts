/** Made by tools/generate-tables.ts from the migrations; do not edit. */

import type { ColumnType } from 'kysely';

export type ArrayType<T> = ArrayTypeImpl<T> extends (infer U)[] ? U[] : ArrayTypeImpl<T>;

export type ArrayTypeImpl<T> =
  T extends ColumnType<infer S, infer I, infer U> ? ColumnType<S[], I[], U[]> : T[];

export type Generated<T> =
  T extends ColumnType<infer S, infer I, infer U>
    ? ColumnType<S, I | undefined, U>
    : ColumnType<T, T | undefined, T>;

export type Json = ColumnType<JsonValue, string, string>;

export type JsonArray = JsonValue[];

export type JsonObject = {
  [x: string]: JsonValue | undefined;
};

export type JsonPrimitive = boolean | number | string | null;

export type JsonValue = JsonArray | JsonObject | JsonPrimitive;

export interface DataKeys {
  key_version: number;
  organisation_id: string;
  wrapped: Buffer;
}

export interface FollowUpQuestions {
  answer_sealed: Buffer | null;
  answered_on: string | null;
  asked_by: string;
  asked_on: string;
  organisation_id: string;
  question_sealed: Buffer;
  story_id: string;
}

export interface FormDrafts {
  base_version: number;
  changed_by: string;
  changed_on: string;
  languages: Json;
  organisation_id: string;
  questions: Json;
  removed: Json | null;
  revision: number;
  round_id: string;
}

export interface Forms {
  made_on: string;
  organisation_id: string;
  questions: Json;
  round_id: string;
  version: number;
}

export interface GivenStories {
  given_on: string;
  organisation_id: string;
  sealed: Buffer;
  story_id: string;
}

export interface ImportParts {
  import_id: string;
  organisation_id: string;
  part: number;
  sealed: Buffer;
}

export interface Imports {
  done: number;
  form_version: number | null;
  import_id: string;
  made_by: string | null;
  made_on: string;
  organisation_id: string;
  reach: string;
  report_sealed: Buffer | null;
  round_id: string;
  state: string;
  total: number;
}

export interface Invitations {
  accepted_by: string | null;
  accepted_key: Buffer | null;
  expires_on: string;
  invitation_id: string;
  invited_by: string;
  made_on: string;
  organisation_id: string;
  role: string;
  sealed: Buffer;
  space_id: string;
  token_hash: Buffer;
}

export interface LibraryQuestions {
  library_id: string;
  made_by: string;
  made_on: string;
  organisation_id: string;
  question: Json;
  version: number;
}

export interface MailLinks {
  email_hash: Buffer;
  expires_at: Date;
  mail_link_id: string;
  sealed: Buffer;
  token_hash: Buffer;
  used_at: Date | null;
  used_key: Buffer | null;
}

export interface Memberships {
  organisation_id: string;
  person_id: string;
  role: string;
  since: string;
  space_id: string;
}

export interface Moderations {
  decided_by: string;
  decided_on: string;
  organisation_id: string;
  reason_sealed: Buffer | null;
  recognisable: Generated<boolean>;
  state: string;
  story_id: string;
}

export interface OwnNotes {
  changed_on: string;
  organisation_id: string;
  person_id: string;
  sealed: Buffer;
  story_id: string;
}

export interface PaperForms {
  form_version: number;
  key_sealed: Buffer | null;
  number: number;
  organisation_id: string;
  printed_on: string;
  round_id: string;
  typed_in: Generated<boolean>;
}

export interface Passkeys {
  counter: number;
  credential_id: string;
  label: string;
  made_on: string;
  person_id: string;
  public_key: Buffer;
  transports: string[];
}

export interface People {
  email_hash: Buffer;
  made_on: string;
  person_id: string;
  sealed: Buffer;
}

export interface ReturnCodes {
  code_hash: Buffer;
  organisation_id: string;
  story_id: string;
}

export interface RoundKeys {
  made_on: string;
  organisation_id: string;
  private_key_sealed: Buffer;
  public_key: Buffer;
  round_id: string;
}

export interface Rounds {
  closed_on: string | null;
  closes_on: string | null;
  entry: Generated<string>;
  form_version: number;
  languages: Generated<Json>;
  made_by: string;
  made_on: string;
  organisation_id: string;
  point_key: string;
  round_id: string;
  space_id: string;
  state: string;
  takes_pictures: Generated<boolean>;
  takes_voice: Generated<boolean>;
  title: string;
  welcome: string;
}

export interface SelectedStories {
  organisation_id: string;
  place: number;
  selection_id: string;
  story_id: string;
}

export interface Selections {
  made_by: string;
  made_on: string;
  name: string;
  organisation_id: string;
  round_id: string;
  selection_id: string;
}

export interface SignIns {
  expires_at: Date;
  made_at: Date;
  person_id: string;
  token_hash: Buffer;
}

export interface Spaces {
  kind: string;
  made_on: string;
  name: string;
  network_id: string | null;
  organisation_id: string;
  part_of_municipality: Generated<boolean>;
  parts: string[];
  place: Generated<string>;
  space_id: string;
}

export interface Stories {
  answers: Json;
  changed_on: string | null;
  form_version: number;
  invited: Generated<boolean>;
  organisation_id: string;
  origin: string;
  reach: string;
  round_id: string;
  sealed: Buffer;
  story_id: string;
  tokens: ArrayType<number>;
  told_on: string;
  ways: Json;
  word_count: number;
}

export interface StoryMedia {
  content_type: string;
  kind: string;
  media_id: string;
  organisation_id: string;
  sealed: Buffer;
  seconds: number | null;
  story_id: string;
  words_sealed: Buffer | null;
}

export interface StoryPoints {
  organisation_id: string;
  point_key: string;
  round_id: string;
}

export interface TellingInvitations {
  expires_on: string;
  invitation_id: string;
  made_on: string;
  organisation_id: string;
  round_id: string;
  sealed: Buffer | null;
  token_hash: Buffer;
  used: Generated<boolean>;
  way: string;
}

export interface TypedOut {
  changed_on: string;
  organisation_id: string;
  revision: number;
  sealed: Buffer | null;
  story_id: string;
}

export interface Versions {
  body: Json;
  made_at: Date;
  made_by: string;
  object_id: string;
  object_kind: string;
  organisation_id: string;
  reason: Generated<string>;
  version: number;
}

export interface Withdrawals {
  organisation_id: string;
  story_id: string;
  withdrawn_on: string;
}

export interface WriteKeys {
  key_hash: Buffer;
  made_on: string;
  organisation_id: string;
  outcome: string;
}

export interface WrittenDown {
  draft_id: string;
  expires_on: string;
  form_version: number;
  made_by: string;
  made_on: string;
  organisation_id: string;
  round_id: string;
  sealed: Buffer;
  token_hash: Buffer;
}

export interface Tables {
  data_keys: DataKeys;
  follow_up_questions: FollowUpQuestions;
  form_drafts: FormDrafts;
  forms: Forms;
  given_stories: GivenStories;
  import_parts: ImportParts;
  imports: Imports;
  invitations: Invitations;
  library_questions: LibraryQuestions;
  mail_links: MailLinks;
  memberships: Memberships;
  moderations: Moderations;
  own_notes: OwnNotes;
  paper_forms: PaperForms;
  passkeys: Passkeys;
  people: People;
  return_codes: ReturnCodes;
  round_keys: RoundKeys;
  rounds: Rounds;
  selected_stories: SelectedStories;
  selections: Selections;
  sign_ins: SignIns;
  spaces: Spaces;
  stories: Stories;
  story_media: StoryMedia;
  story_points: StoryPoints;
  telling_invitations: TellingInvitations;
  typed_out: TypedOut;
  versions: Versions;
  withdrawals: Withdrawals;
  write_keys: WriteKeys;
  written_down: WrittenDown;
}
