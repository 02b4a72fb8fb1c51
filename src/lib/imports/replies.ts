import { createHash } from 'node:crypto';
import type { Consultation } from '#lib/consultations/consultation.ts';
import { asRows, receiveOnce } from '#lib/contributions/contributions.server.ts';
import { record } from '#lib/events/record.ts';
import type { Person } from '#lib/people/person.ts';
import { reply } from '#lib/replies/replies.server.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { shortened } from '#lib/text/shorten.ts';
import { addFindingSources, createFinding, findingsOf } from '#lib/themes/findings.server.ts';
import { replies } from '#lib/replies/tables.ts';
import { eq } from 'drizzle-orm';
import { replyAsGiven, withOwnReply } from './contribution-replies.ts';
import { findOpen, readChannel } from './contributions.ts';
import { importer } from './importer.ts';
import { ImportProblem } from './problems.ts';
import { readRows } from './records.ts';
import { readReplyMarkdown } from './replies-markdown.ts';
import { readReplyRows, type GivenReply } from './reply-rows.ts';
import { TAKEN_OVER } from './taken-over.ts';
import { groupReplies, type Together } from './same-answer.ts';

interface RepliesFile {
	/** Of the file: its ending says what is in it. */
	name: string;
	text: string;
	consultationSlug: string;
	/** As `letter` or `brief-of-balie`; letters when it is not said. */
	channel?: string | undefined;
}

export interface ImportedReplies {
	added: number;
	/** Were there already. */
	known: number;
	/** Groups that the municipality itself answered together, each now one rode draad. */
	together: number;
	/** Answers that were given now: one for each group, one for each that stands alone. */
	replies: number;
	/** What was left unanswered, and why: a sentence each. */
	unclear: string[];
}

/**
 * Reads the reply report of a procedure: what was said, which of it the municipality answered together, and its
 * answers. All or nothing; reading the same file again adds nothing. Throws an ImportProblem.
 */
export async function importReplies({
	name,
	text,
	consultationSlug,
	...options
}: RepliesFile): Promise<ImportedReplies> {
	const channel = readChannel(options.channel ?? 'letter');
	const consultation = await findOpen(consultationSlug);
	const given = readReplyRows(/\.(md|markdown)$/i.test(name) ? readReplyMarkdown(text) : readRows(name, text));
	if (!given.length) throw new ImportProblem(['Er staat geen inbreng met een antwoord in dit bestand.']);
	const groups = groupReplies(given);
	const rows = asRows(
		given.map(({ externalId, text, author }) => ({
			...{ externalId, text, author, prompt: '', consultationId: consultation.id, channel },
			status: 'public' as const
		}))
	);

	return transaction(async () => {
		const received = await receiveOnce(rows);
		const ids = new Map(given.map((one, i) => [one, received[i]!.id]));
		const desk: Desk = { by: await importer(), consultation, ids, unclear: [] };
		for (const { one, ref } of groups.unknown)
			desk.unclear.push(`${one.ref}: verwijst naar ${ref}, en dat staat niet in dit bestand.`);
		let answered = 0;
		for (const members of groups.together) answered += await answerTogether(desk, members);
		answered += await answerAlone(desk, groups.alone);

		const added = received.filter((one) => one.added).length;
		const counts = { added, known: given.length - added, together: groups.together.length, replies: answered };
		const particulars = { kind: 'replies', channel, ...counts };
		if (added || answered)
			await record('import.done', {
				subject: consultation,
				consultationId: consultation.id,
				actor: desk.by,
				particulars
			});
		return { ...counts, unclear: desk.unclear };
	});
}

interface Desk {
	by: Person;
	consultation: Consultation;
	/** Of the contribution of each row. */
	ids: Map<GivenReply, string>;
	unclear: string[];
}

/** One rode draad and one answer for all of them: nobody with the same words hears something else. */
async function answerTogether({ by, consultation, ids, unclear }: Desk, members: Together) {
	const [root] = members;
	const findingId = await findingOf(by, consultation.id, root!, ids.get(root!)!);
	const wanted = members.map((one) => ids.get(one)!);
	const known = await findingsOf(wanted);
	const fresh = wanted.filter((id) => !known.get(id)?.some((finding) => finding.id === findingId));
	if (fresh.length) await addFindingSources(by, findingId, fresh, 'supports');

	const verdicts = [...new Set(members.flatMap(({ verdict }) => verdict ?? []))];
	const names = members.map(({ ref }) => ref).join(', ');
	const [verdict] = verdicts;
	// What was added for one of them everybody hears; who only was referred adds nothing.
	const reason = [...new Set(members.map((one) => one.reason).filter(Boolean))].join('\n\n');
	if (!verdict || verdicts.length > 1 || !reason) {
		unclear.push(
			`${names}: samen beantwoord, maar ${verdict ? 'niet met hetzelfde oordeel' : 'zonder duidelijk oordeel'}.`
		);
		return 0;
	}
	if (await db.$count(replies, eq(replies.findingId, findingId))) return 0;
	await reply(by, {
		onceKey: keyOf(`antwoord ${findingId}`),
		findingId,
		verdict,
		reason,
		paragraphs: [],
		languageOverride: TAKEN_OVER,
		givenElsewhere: true
	});
	return 1;
}

const findingOf = async (by: Person, consultationId: string, root: GivenReply, id: string) => {
	const sentence = shortened(root.text.replace(/^\s*(?:\d+|[a-z])[.)]\s*/i, '').split(/(?<=[.?!])\s/)[0]!, 380);
	return (await createFinding(by, consultationId, { onceKey: keyOf(`rode draad ${id}`), sentence, dissent: '' })).id;
};

async function answerAlone({ by, ids, unclear }: Desk, alone: GivenReply[]) {
	const answered = await withOwnReply(alone.map((one) => ids.get(one)!));
	let count = 0;
	for (const one of alone) {
		const { verdict, reason, ref } = one;
		const id = ids.get(one)!;
		if (answered.has(id)) continue;
		if (!verdict || !reason) {
			unclear.push(`${ref}: ${verdict ? 'er staat niet bij waarom' : 'geen duidelijk oordeel'}.`);
			continue;
		}
		await replyAsGiven(by, id, { verdict, reason });
		count++;
	}
	return count;
}

const keyOf = (name: string) => createHash('sha256').update(`inlezen\n${name}`).digest('base64url').slice(0, 22);
