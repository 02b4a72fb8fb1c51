import { and, eq, inArray, or } from 'drizzle-orm';
import { standing } from '#lib/contributions/status.ts';
import { contributions } from '#lib/contributions/tables.ts';
import { refuse } from '#lib/errors.ts';
import { assertUnchanged } from '#lib/forms/seal.ts';
import { mayEdit, type Person } from '#lib/people/person.ts';
import { newId } from '#lib/storage/ids.ts';
import { db } from '#lib/storage/index.ts';
import { findings, findingSources } from '#lib/themes/tables.ts';
import { citable, citableFinding } from './citing.server.ts';
import { changeRow, findRow, findStanding, inDraft, type Draft } from './draft.server.ts';
import { backingNeeded, causeOf, causesIn, isBacked, type Cause } from './paragraph.ts';
import type { NamedCause, Source } from './policy.ts';
import { amendments, paragraphLinks } from './tables.ts';

/** Says what a paragraph rests on. Linking twice is the same as linking once. Returns the id of the link. */
export async function linkSource(editor: Person, policyId: string, paragraphId: string, source: Source) {
	return inDraft(editor, policyId, { paragraphId, what: 'source linked' }, async (draft) => {
		await findStanding(draft, paragraphId);
		const target = { findingId: null, contributionId: null, reason: '', ...source };
		await assertOurs(
			editor,
			draft,
			target.contributionId ? [target.contributionId] : [],
			target.findingId ? [target.findingId] : []
		);
		const known = (await linksIn(draft, paragraphId, 'source')).find(
			(link) =>
				link.findingId === target.findingId &&
				link.contributionId === target.contributionId &&
				link.reason === target.reason
		);
		return known?.id ?? insertLink(draft, paragraphId, 'source', target);
	});
}

export async function unlinkSource(editor: Person, policyId: string, paragraphId: string, linkId: string) {
	return inDraft(editor, policyId, { paragraphId, what: 'source unlinked' }, async (draft) => {
		const links = await linksIn(draft, paragraphId, 'source');
		if (!links.some(({ id }) => id === linkId)) refuse('not_found');
		await db.delete(paragraphLinks).where(eq(paragraphLinks.id, linkId));
	});
}

/** Says why a paragraph differs from the version before, in words and with what was said. Replaces what was named. */
export async function nameCause(
	editor: Person,
	policyId: string,
	paragraphId: string,
	{ cause, text, contributionIds = [], findingIds = [], amendmentIds = [], byDecision }: NamedCause,
	basedOn?: string
) {
	return inDraft(editor, policyId, { paragraphId, what: 'cause named' }, async (draft) => {
		if (!causesIn(draft.kind).includes(cause)) refuse('invalid');
		const row = await findRow(draft, paragraphId);
		const known = await linksIn(draft, paragraphId, 'cause');
		assertUnchanged(basedOn, causeOf(row, known));
		await assertOurs(editor, draft, contributionIds, findingIds);
		await assertAdopted(draft, cause, amendmentIds);
		const decided = byDecision || amendmentIds.length > 0;
		if (!isBacked(cause, await channelsBehind(contributionIds, findingIds), decided))
			refuse('conflict', backingNeeded[cause]);
		await changeRow(draft, paragraphId, { cause, causeText: text });
		const gone = known.map(({ id }) => id);
		if (gone.length) await db.delete(paragraphLinks).where(inArray(paragraphLinks.id, gone));
		for (const findingId of new Set(findingIds)) await insertLink(draft, paragraphId, 'cause', { findingId });
		for (const contributionId of new Set(contributionIds))
			await insertLink(draft, paragraphId, 'cause', { contributionId });
		for (const amendmentId of new Set(amendmentIds)) await insertLink(draft, paragraphId, 'cause', { amendmentId });
	});
}

const linksIn = (draft: Draft, paragraphId: string, role: 'source' | 'cause') =>
	db
		.select()
		.from(paragraphLinks)
		.where(
			and(
				eq(paragraphLinks.versionId, draft.id),
				eq(paragraphLinks.paragraphId, paragraphId),
				eq(paragraphLinks.role, role)
			)
		)
		.orderBy(paragraphLinks.id);

type Target = Partial<
	Pick<typeof paragraphLinks.$inferInsert, 'findingId' | 'contributionId' | 'amendmentId' | 'reason'>
>;

async function insertLink(draft: Draft, paragraphId: string, role: 'source' | 'cause', target: Target) {
	const id = newId();
	await db.insert(paragraphLinks).values({ id, versionId: draft.id, paragraphId, role, ...target });
	return id;
}

/** Only what was said in the same consultation stands behind its text, and what this writer knows of. */
async function assertOurs(writer: Person, { consultationId }: Draft, contributionIds: string[], findingIds: string[]) {
	const [said, found] = [new Set(contributionIds), new Set(findingIds)];
	const saidHere = said.size
		? await db.$count(
				contributions,
				and(inArray(contributions.id, [...said]), eq(contributions.consultationId, consultationId), onlyCitable(writer))
			)
		: 0;
	const foundHere = found.size
		? await db.$count(
				findings,
				and(inArray(findings.id, [...found]), eq(findings.consultationId, consultationId), citableFinding(writer))
			)
		: 0;
	if (saidHere !== said.size || foundHere !== found.size) refuse('not_found');
}

/** The redactie may also name what was hidden since: it says so where it counts. */
const onlyCitable = (writer: Person) => (mayEdit(writer) ? undefined : inArray(contributions.status, citable(writer)));
/** Only what the council adopted of this very document changed its text. */
async function assertAdopted({ policyId }: Draft, cause: Cause, amendmentIds: string[]) {
	if (!amendmentIds.length) return;
	if (cause !== 'council') refuse('conflict', 'Een amendement is van de raad. Kies dan ook “Door de raad”.');
	const wanted = new Set(amendmentIds);
	const adopted = and(
		...[inArray(amendments.id, [...wanted]), eq(amendments.policyId, policyId), eq(amendments.outcome, 'adopted')]
	);
	if ((await db.$count(amendments, adopted)) !== wanted.size) refuse('not_found');
}

/** By which ways it came what was said and still stands, on its own or behind a rode draad. */
async function channelsBehind(contributionIds: string[], findingIds: string[]) {
	const ofFindings = db
		.select({ id: findingSources.contributionId })
		.from(findingSources)
		.where(and(inArray(findingSources.findingId, findingIds), eq(findingSources.stance, 'supports')));
	const said = await db
		.selectDistinct({ channel: contributions.channel })
		.from(contributions)
		.where(
			and(
				inArray(contributions.status, standing),
				or(inArray(contributions.id, contributionIds), inArray(contributions.id, ofFindings))
			)
		);
	return said.map(({ channel }) => channel);
}
