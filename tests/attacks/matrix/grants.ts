/**
 * Who may do what with which table: read, add, change, remove. Written down a second time on purpose; a grant that is
 * not meant turns the test red, and a new table has to be thought about here.
 */
export const meantGrants: Record<string, Record<string, string>> = {
  zodat_nobody: {},
  zodat_jobs: {},
  zodat_search: {},
  zodat_door: { return_codes: 'read', story_points: 'read' },
  zodat_accounting: { data_keys: 'read', given_stories: 'read' },
  zodat_accounts: {
    data_keys: 'read add',
    mail_links: 'read add change remove',
    memberships: 'read',
    passkeys: 'read add change remove',
    people: 'read add change remove',
    sign_ins: 'read add change remove',
    spaces: 'read',
  },
  zodat_learning: {
    data_keys: 'read add',
    follow_up_questions: 'read add change remove',
    form_drafts: 'read add change',
    forms: 'read add',
    given_stories: 'add change remove',
    import_parts: 'read add remove',
    imports: 'read add change remove',
    invitations: 'read add change remove',
    library_questions: 'read add',
    memberships: 'read add remove',
    moderations: 'read add change remove',
    own_notes: 'read add change remove',
    paper_forms: 'read add change',
    return_codes: 'read add remove',
    round_keys: 'read add',
    rounds: 'read add change',
    selected_stories: 'read add change remove',
    selections: 'read add remove',
    spaces: 'read add change',
    stories: 'read add change remove',
    story_media: 'read add remove',
    story_points: 'read add',
    telling_invitations: 'read add change',
    typed_out: 'read add change remove',
    versions: 'read add',
    withdrawals: 'read add',
    write_keys: 'read add change',
    written_down: 'read add change remove',
  },
};

/** Where a role may see single columns only. */
export const meantColumns: Record<string, string[]> = {
  'zodat_learning given_stories': ['organisation_id', 'story_id'],
  'zodat_search stories': [
    'organisation_id',
    'reach',
    'round_id',
    'story_id',
    'tokens',
    'told_on',
    'word_count',
  ],
};

/** Tables that hold nothing of people or houses, and the reason. */
export const withoutTenants: Record<string, string> = {
  migration_checksums: 'which migrations ran; only the owner reaches it',
  migration_lock: 'keeps two processes from migrating at once; only the owner reaches it',
  migrations: 'which migrations ran; only the owner reaches it',
};

/** Tables whose key does not begin with the house, and why. */
export const withoutTenantKey: Record<string, string> = {
  ...withoutTenants,
  people: 'a person belongs to no house',
  passkeys: 'belongs to a person',
  sign_ins: 'belongs to a person',
  mail_links: 'belongs to an address',
  return_codes: 'found by the code alone, before the house is known; unique over all houses',
  story_points: 'found by the address on a poster, before the house is known',
};

/** Tables that say when people did something of their own work, to the second; none of them is about a story. */
export const withTimes: Record<string, string> = {
  sign_ins: 'when a sign-in ends',
  mail_links: 'when a link ends',
  versions: 'when a colleague changed a space or a round',
};
