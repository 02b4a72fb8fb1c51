import { and, asc, desc, eq, isNotNull, isNull } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { assertAllowed, refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import { once } from '#lib/once/once.ts';
import type { Person } from '#lib/people/person.ts';
import { hold } from '#lib/storage/hold.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { keepUploads } from '#lib/uploads/uploads.server.ts';
import type { CheckUp, CheckUpInput, StoryInput } from './check-up.ts';
import { keepUntil } from './contacts.server.ts';
import { findInitiative } from './finding.server.ts';
import { mayDecide } from './initiative.ts';
import { inDays, keepUntilDecided } from './keeping.ts';
import { repliedLetter } from './letters.ts';
import { findOpened } from './opening.server.ts';
import { ownerOf } from './photos.server.ts';
import { readInitiativeSettings } from './settings.server.ts';
import { checkUps, initiatives } from './tables.ts';
import { tellAsker } from './telling.server.ts';

/** Of one initiative, the oldest first. */
export const listCheckUps = (initiativeId: string): Promise<CheckUp[]> =>
	db.select().from(checkUps).where(eq(checkUps.initiativeId, initiativeId)).orderBy(asc(checkUps.number));

/** The one that waits for an answer: the newest, when there is none yet. */
export async function findOpenCheckUp(initiativeId: string): Promise<CheckUp | undefined> {
	const [newest] = await db
		.select()
		.from(checkUps)
		.where(eq(checkUps.initiativeId, initiativeId))
		.orderBy(desc(checkUps.number))
		.limit(1);
	return newest && !newest.answeredAt ? newest : undefined;
}

/** Who began it tells how it goes. `proof`: see `opens`; `photo`: the id of a picture that was made safe already. */
export async function answerCheckUp(
	code: string,
	proof: string,
	{ onceKey, description: _, ...given }: CheckUpInput,
	photo?: string
) {
	return once(onceKey, async () => {
		const { id } = await findOpened(code, proof);
		await hold(initiatives, id);
		const open = await findOpenCheckUp(id);
		if (!open) refuse('conflict', 'U vulde deze APK al in. Dank u wel.');
		if (photo) await keepUploads([photo], ownerOf(id));
		const shows = Boolean(given.story || photo);
		const answered = { ...given, uploadId: photo ?? null, answeredAt: now() };
		await db
			.update(checkUps)
			.set({ ...answered, storyStatus: shows ? 'pending' : null })
			.where(eq(checkUps.id, open.id));
		await goOn(id, given.turn === 'stopped');
		await record('check-up.answered', { subject: { id }, particulars: { turn: given.turn, number: open.number } });
		return open.id;
	});
}

async function goOn(id: string, stopped: boolean) {
	if (!stopped) return keepUntil(id, keepUntilDecided());
	const { keepDays } = await readInitiativeSettings();
	await db.update(initiatives).set({ endedAt: now() }).where(eq(initiatives.id, id));
	await keepUntil(id, inDays(keepDays));
}

async function findCheckUp(initiativeId: string, id: string): Promise<CheckUp> {
	const [row] = await db
		.select()
		.from(checkUps)
		.where(and(eq(checkUps.initiativeId, initiativeId), eq(checkUps.id, id), isNotNull(checkUps.answeredAt)));
	return row ?? refuse('not_found');
}

/** The redactie says what the municipality does about what is needed: once. */
export async function replyToCheckUp(
	editor: Person,
	initiativeId: string,
	{ id, reply }: { id: string; reply: string }
) {
	assertAllowed(mayDecide(editor));
	return transaction(async () => {
		await findCheckUp(initiativeId, id);
		const [replied] = await db
			.update(checkUps)
			.set({ reply, repliedAt: now(), repliedById: editor.id })
			.where(and(eq(checkUps.id, id), isNull(checkUps.repliedAt)))
			.returning({ id: checkUps.id });
		if (!replied) refuse('conflict', 'Een collega gaf al antwoord.');
		await record('check-up.replied', { subject: { id: initiativeId }, actor: editor });
		const letter = `check-up-replied:${id}`;
		await tellAsker(await findInitiative(initiativeId), letter, repliedLetter);
	});
}

/** The redactie looks before everybody does, and may look again. */
export async function judgeStory(editor: Person, initiativeId: string, { id, act, reason }: StoryInput) {
	assertAllowed(mayDecide(editor));
	return transaction(async () => {
		const { storyStatus } = await findCheckUp(initiativeId, id);
		if (!storyStatus) refuse('not_found');
		if (storyStatus === act) return;
		const judged = { storyStatus: act, storyReason: act === 'hidden' ? reason : '' };
		await db.update(checkUps).set(judged).where(eq(checkUps.id, id));
		const action = act === 'public' ? 'check-up.shown' : 'check-up.hidden';
		await record(action, { subject: { id: initiativeId }, actor: editor });
	});
}
