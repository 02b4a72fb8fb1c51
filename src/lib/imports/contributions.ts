import { eq } from 'drizzle-orm';
import { channelOfSlug, channels, type Channel } from '#lib/contributions/channel.ts';
import type { Consultation } from '#lib/consultations/consultation.ts';
import { consultations } from '#lib/consultations/tables.ts';
import { asRows, receiveOnce, type KnownRow } from '#lib/contributions/contributions.server.ts';
import { record } from '#lib/events/record.ts';
import { listNeighbourhoods } from '#lib/neighbourhoods/neighbourhoods.server.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { fold } from '#lib/text/fold.ts';
import { slugOf } from '#lib/text/slug.ts';
import { codeReceived, createTheme, listThemes } from '#lib/themes/themes.server.ts';
import { replyAsGiven, withOwnReply } from './contribution-replies.ts';
import { readContributions, type GivenContribution } from './contribution-rows.ts';
import { importer } from './importer.ts';
import { ImportProblem } from './problems.ts';
import { readRows } from './records.ts';

interface ContributionsFile {
	/** Of the file: its ending says what is in it. */
	name: string;
	text: string;
	consultationSlug: string;
	/** As `letter` or `brief-of-balie`; letters when it is not said. */
	channel?: string | undefined;
	/** After each 500 rows. */
	onProgress?: (done: number, total: number) => void;
}

export interface Imported {
	added: number;
	/** Were there already. */
	known: number;
	replies: number;
}

const STEP = 500;

/**
 * Reads contributions from a file, all or none: what is wrong is told by line, before anything is stored. Reading the
 * same file again adds nothing. Throws an ImportProblem.
 */
export async function importContributions({
	name,
	text,
	consultationSlug,
	...options
}: ContributionsFile): Promise<Imported> {
	const channel = readChannel(options.channel ?? 'letter');
	const consultation = await findOpen(consultationSlug);
	const given = readContributions(readRows(name, text));
	if (!given.length) throw new ImportProblem(['Er staat geen inbreng in dit bestand.']);
	const rows = rowsOf(given, { consultationId: consultation.id, channel, wijken: await neighbourhoodIds(given) });

	// Others wait for what is written here: all that can be done before it, is.
	return transaction(async () => {
		const received = await receiveInSteps(rows, options.onProgress);
		const ids = received.map(({ id }) => id);
		const added = received.filter(({ added }) => added).length;
		await code(consultation, given, ids);
		const replies = await answer(given, ids);
		const counts = { added, known: given.length - added, replies };
		const particulars = { kind: 'contributions', channel, ...counts };
		if (added || replies)
			await record('import.done', { subject: consultation, consultationId: consultation.id, particulars });
		return counts;
	});
}

interface Destination {
	consultationId: string;
	channel: Channel;
	/** The ids of the wijken, by their slug. */
	wijken: Map<string, string>;
}

const rowsOf = (given: GivenContribution[], { wijken, ...to }: Destination) =>
	asRows(
		given.map(({ externalId, text, prompt, author, neighbourhood, handedInAt }) => ({
			...{ externalId, text, prompt, author, handedInAt, ...to },
			neighbourhoodId: wijken.get(slugOf(neighbourhood)),
			status: 'public' as const
		}))
	);

async function receiveInSteps(rows: KnownRow[], onProgress: ContributionsFile['onProgress']) {
	const received: Awaited<ReturnType<typeof receiveOnce>> = [];
	for (let from = 0; from < rows.length; from += STEP) {
		received.push(...(await receiveOnce(rows.slice(from, from + STEP))));
		onProgress?.(received.length, rows.length);
	}
	return received;
}

export function readChannel(name: string): Channel {
	const channel = channels.find((channel) => channel === name) ?? channelOfSlug(name);
	if (!channel) throw new ImportProblem([`Het kanaal “${name}” kennen wij niet.`]);
	return channel;
}

/** A consultation that is not finished; throws an ImportProblem. */
export async function findOpen(slug: string): Promise<Consultation> {
	const [consultation] = await db.select().from(consultations).where(eq(consultations.slug, slug));
	if (!consultation) throw new ImportProblem([`Het traject “${slug}” bestaat niet.`]);
	if (consultation.status === 'finished') throw new ImportProblem([`Het traject “${slug}” is afgerond.`]);
	return consultation;
}

/** The ids of the wijken that are named, by their slug. */
async function neighbourhoodIds(given: GivenContribution[]) {
	const known = new Map((await listNeighbourhoods()).map(({ id, slug }) => [slug, id]));
	const strange = given.filter(({ neighbourhood }) => neighbourhood && !known.has(slugOf(neighbourhood)));
	if (strange.length)
		throw new ImportProblem(
			strange.map(({ line, neighbourhood }) => `regel ${line}: de wijk “${neighbourhood}” kennen wij niet.`)
		);
	return known;
}

/** Puts what has themes under them. A theme that is not there yet is made. */
async function code({ id }: Consultation, given: GivenContribution[], ids: string[]) {
	const names = [...new Set(given.flatMap(({ themes }) => themes))];
	if (!names.length) return;
	const by = await importer();
	const known = new Map((await listThemes(id)).map((theme) => [fold(theme.name), theme.id]));
	for (const name of names) {
		const themeId = known.get(fold(name)) ?? (await createTheme(by, id, { name, description: '' })).id;
		known.set(fold(name), themeId);
		const under = ids.filter((_, i) => given[i]!.themes.includes(name));
		await codeReceived(by, { id: themeId, consultationId: id }, under);
	}
}

/** Gives the replies that came along to what has none of its own yet. Returns how many. */
async function answer(given: GivenContribution[], ids: string[]) {
	const wanted = given.flatMap(({ reply }, i) => (reply ? [{ contributionId: ids[i]!, reply }] : []));
	if (!wanted.length) return 0;
	const by = await importer();
	const answered = await withOwnReply(wanted.map(({ contributionId }) => contributionId));
	const fresh = wanted.filter(({ contributionId }) => !answered.has(contributionId));
	for (const { contributionId, reply } of fresh) await replyAsGiven(by, contributionId, reply);
	return fresh.length;
}
