import { eq } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { consultations } from '#lib/consultations/tables.ts';
import { refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import type { Gated } from '#lib/language-checks/passing.ts';
import { keepParagraphs } from '#lib/policies/taking-out.server.ts';
import { hold } from '#lib/storage/hold.ts';
import { newId } from '#lib/storage/ids.ts';
import { db } from '#lib/storage/index.ts';
import { settleFindings } from '#lib/themes/settling.server.ts';
import { isFilledIn, UNFILLED } from './gaps.ts';
import type { ReplyInput } from './reply.ts';
import { readAlongAmong } from './second-reader.server.ts';
import { assertPlaces, keyOf, nextNumber, type Subject } from './subject.server.ts';
import { replies, replyDrafts, replyParagraphs } from './tables.ts';
import { tellPeople } from './telling.server.ts';
import { listTwins, toldOtherwise, type Twin } from './twins.server.ts';

/** With how it came through the gate of plain language. */
type Answer = Omit<ReplyInput, 'onceKey' | 'contributionId' | 'findingId' | 'themeId' | 'stance'> & Gated;

interface Giving {
	writer: { id: string } | undefined;
	/** The colleague who read it and lets it go. */
	approver?: { id: string };
	origin: string;
}

/** Makes the answer public and tells people. Inside the transaction of who may. Returns the id of the reply. */
export async function publishReply(about: Subject, answer: Answer, giving: Giving): Promise<string> {
	if (!isFilledIn(answer.reason)) refuse('invalid', UNFILLED);
	await hold(consultations, about.consultationId);
	const twins = answer.givenElsewhere ? [] : await listTwins(about);
	const together = answer.alike === 'together' && !!about.contributionId;
	// What no colleague read, goes to nobody whose answer a colleague reads.
	const heldBack = giving.approver ? [] : await readAlongAmong(about, twins);
	const along = together ? twins.filter((twin) => !heldBack.includes(twin)) : [];
	const differs = toldOtherwise(together ? heldBack : twins, answer);
	if (differs.length && !answer.differsBecause) refuse('conflict', OTHERWISE);
	const given = { ...answer, differsBecause: because(answer, differs) };
	const id = await giveOne(about, given, giving);
	await giveAlike(about, along, given, giving);
	return id;
}

const because = ({ differsBecause = '' }: Answer, differs: Twin[]) => (differs.length ? differsBecause : '');

const OTHERWISE =
	'Iemand anders zei hetzelfde, en kreeg een ander antwoord. Geef beiden hetzelfde antwoord, of schrijf op waarom dit antwoord anders is.';

/** Who said the same in the same words hears the same, in an answer of their own. */
async function giveAlike(about: Subject, twins: Twin[], answer: Answer, giving: Giving) {
	const others = twins.filter(
		({ told }) => told?.verdict !== answer.verdict || told.reason.trim() !== answer.reason.trim()
	);
	const { seen: _, ...same } = answer;
	for (const { id: contributionId } of others) await giveOne({ ...about, contributionId }, same, giving);
}

async function giveOne(about: Subject, answer: Answer, { writer, approver, origin }: Giving): Promise<string> {
	const { verdict, reason, paragraphs, seen, differsBecause = '', language, languageOverride } = answer;
	await keepParagraphs(paragraphs.map(({ paragraphId }) => paragraphId));
	await assertPlaces(about.consultationId, paragraphs);
	const number = await nextNumber(about);
	if (seen !== undefined && seen !== number - 1) refuse('conflict', OVERTAKEN);
	if (about.findingId) await settleFindings([about.findingId]);
	const by = { repliedById: writer?.id ?? null, approvedById: approver?.id ?? null, repliedAt: now() };
	const given = { id: newId(), ...about, number, verdict, reason, differsBecause, language, languageOverride, ...by };
	const [made] = await db.insert(replies).values(given).onConflictDoNothing().returning();
	if (!made) refuse('conflict', OVERTAKEN);
	if (paragraphs.length)
		await db.insert(replyParagraphs).values(paragraphs.map((place) => ({ replyId: made.id, ...place })));
	await db.delete(replyDrafts).where(eq(replyDrafts.subjectKey, keyOf(about)));

	await tellPeople(made, origin);
	const { consultationId, stance, themeId, ...of } = about;
	await record('reply.given', {
		subject: made,
		consultationId,
		actor: approver ?? writer,
		particulars: {
			...of,
			...(of.findingId && { stance }),
			...(themeId && { themeId }),
			number: made.number,
			verdict,
			...(approver && { writtenById: writer?.id ?? null }),
			// Why is free text, about people: it stands with the answer, and goes when that goes.
			...(differsBecause && { differs: true })
		}
	});
	return made.id;
}

const OVERTAKEN =
	'Iemand anders gaf intussen een antwoord. Dat staat nu op deze pagina. Past uw antwoord daar nog bij? Verstuur het dan opnieuw. Dan komt uw antwoord in de plaats van het andere.';
