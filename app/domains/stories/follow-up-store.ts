import type { Queries } from '../../platform/database/index.ts';

export async function followUpOf(tenant: Queries, organisationId: string, storyId: string) {
  return tenant
    .selectFrom('follow_up_questions')
    .select([
      'asked_on as askedOn',
      'question_sealed as questionSealed',
      'answered_on as answeredOn',
      'answer_sealed as answerSealed',
    ])
    .where('organisation_id', '=', organisationId)
    .where('story_id', '=', storyId)
    .executeTakeFirst();
}

/** Keeps the team's one question; false when there is one already. */
export async function addFollowUp(
  tenant: Queries,
  story: { organisationId: string; storyId: string },
  asked: { by: string; on: string; sealed: Buffer },
): Promise<boolean> {
  const result = await tenant
    .insertInto('follow_up_questions')
    .values({
      organisation_id: story.organisationId,
      story_id: story.storyId,
      asked_by: asked.by,
      asked_on: asked.on,
      question_sealed: asked.sealed,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

export async function answerFollowUp(
  tenant: Queries,
  story: { organisationId: string; storyId: string },
  answered: { on: string; sealed: Buffer },
): Promise<void> {
  await tenant
    .updateTable('follow_up_questions')
    .set({ answer_sealed: answered.sealed, answered_on: answered.on })
    .where('organisation_id', '=', story.organisationId)
    .where('story_id', '=', story.storyId)
    .execute();
}
