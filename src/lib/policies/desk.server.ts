import { and, asc, eq, inArray, lte, or } from 'drizzle-orm';
import { findConsultation } from '#lib/consultations/consultations.server.ts';
import { holds } from '#lib/contributions/search.server.ts';
import { contributions } from '#lib/contributions/tables.ts';
import { assertAllowed, refuse } from '#lib/errors.ts';
import { sealOf } from '#lib/forms/seal.ts';
import type { Person } from '#lib/people/person.ts';
import { containsWords } from '#lib/storage/containing.ts';
import { db } from '#lib/storage/index.ts';
import { findings } from '#lib/themes/tables.ts';
import { listAmendments } from './amendments.server.ts';
import { checkRows, checkWords, versionBefore } from './checks.server.ts';
import { citable, citableFinding, mayCite } from './citing.server.ts';
import { unfinishedIn } from './finishing.server.ts';
import { confirmationOf, driftIn } from './formal/drifting.server.ts';
import { sealOfPair } from './formal/pair.ts';
import { canonical } from './kinds/details.ts';
import { kindOf } from './kinds/kinds.ts';
import { causeOf } from './paragraph.ts';
import { mayWrite } from './policy.ts';
import { findPolicy, findPolicyById, listVersions, readVersion } from './policies.server.ts';
import { paragraphVersions, policyVersions } from './tables.ts';

// What a redacteur sees at work.

/** A document of this consultation; under another one it does not exist, nor for who may not write it. */
export async function findPolicyOf(editor: Person, consultationSlug: string, policySlug: string) {
	const policy = await findPolicy(policySlug);
	assertAllowed(mayWrite(editor, policy));
	const consultation = await findConsultation(consultationSlug, editor);
	return policy.consultationId === consultation.id ? policy : refuse('not_found');
}

/** The version in which one writes now; nothing when there is none. */
export async function findDraft(editor: Person, policyId: string) {
	assertAllowed(mayWrite(editor, await findPolicyById(policyId)));
	return (await listVersions(policyId, editor)).find(({ status }) => status === 'draft');
}

/** The versions, and of the draft its text with what it still lacks. */
export async function readDesk(editor: Person, consultationSlug: string, policySlug: string) {
	const policy = await findPolicyOf(editor, consultationSlug, policySlug);
	const versions = await listVersions(policy.id, editor);
	const draft = versions.find(({ status }) => status === 'draft');
	if (!draft) return { policy, versions, draft: undefined };

	const [rows, before] = [await readVersion(draft.id), await versionBefore(draft)];
	const frozen = before && { version: before, rows: await readVersion(before.id) };
	const checks = checkRows(rows, frozen?.rows);
	const { verdict: language, advice } = await checkWords(rows);
	const ids = (some: typeof rows) => new Set(some.map(({ paragraphId }) => paragraphId));
	const [unsourced, unexplained] = [ids(checks.unsourced), ids(checks.unexplained)];
	const changed = ids([...checks.changed, ...checks.moved]);
	const drift = await driftIn(rows, frozen);
	const unfinished = new Map((await unfinishedIn(rows)).map(({ paragraphId, lacks }) => [paragraphId, lacks]));
	return {
		...{ policy, versions },
		draft: {
			version: draft,
			rows: rows.map((row) => ({
				...row,
				unsourced: unsourced.has(row.paragraphId),
				unexplained: unexplained.has(row.paragraphId),
				changed: changed.has(row.paragraphId),
				/** Its two texts went apart. */
				drift: drift.get(row.paragraphId),
				/** What it has to say still, before anybody reads it. */
				lacks: unfinished.get(row.paragraphId) ?? []
			})),
			...{ language, advice, hasText: checks.hasText, isFirst: before === undefined }
		}
	};
}

export type Desk = Awaited<ReturnType<typeof readDesk>>;
export type DraftDesk = NonNullable<Desk['draft']>;
export type DraftRow = DraftDesk['rows'][number];

/** One paragraph of the draft, with the text of the version before and the paragraph that comes next. */
export async function readDeskParagraph(editor: Person, consultationSlug: string, policySlug: string, id: string) {
	const policy = await findPolicyOf(editor, consultationSlug, policySlug);
	const draft = (await findDraft(editor, policy.id)) ?? refuse('not_found');
	const rows = await readVersion(draft.id);
	const at = rows.findIndex(({ paragraphId }) => paragraphId === id);
	const row = rows[at] ?? refuse('not_found');
	const before = await versionBefore(draft);
	const frozen = before && { version: before, rows: await readVersion(before.id) };
	const old = frozen?.rows.find(({ paragraphId }) => paragraphId === id);
	const next = rows.slice(at + 1).find(({ removed }) => !removed);
	const joined = next && next.kind === row.kind && kindOf(row.kind).divides ? next : undefined;
	return {
		...{ policy, draft, row, isFirst: before === undefined },
		/** All that it said in the version before. */
		oldBody: old && !old.removed ? old.body : undefined,
		oldFormal: old && !old.removed ? old.formalText : '',
		/** Why somebody has to look at its two texts, or who did. */
		drift: (await driftIn([row], frozen)).get(id),
		confirmed: await confirmationOf(row),
		next: joined && { paragraphId: joined.paragraphId, text: joined.text, formalText: joined.formalText },
		/** Where it stands, as others read it who look for each other. */
		place: placeIn(rows.slice(0, at + 1)),
		basedOn: sealOf(row.text, row.formalText),
		pairSeal: sealOfPair(row),
		mergeSeal: sealOf(row.text, joined?.text, row.formalText, joined?.formalText),
		detailsSeal: sealOf(canonical(row.details)),
		causeSeal: sealOf(...causeOf(row, row.links)),
		amendments: (await listAmendments(policy.id)).filter(({ outcome }) => outcome === 'adopted')
	};
}

const placeIn = (rows: { kind: string; removed: boolean }[]) =>
	placeAfter(rows.filter(({ kind, removed }) => kind === 'chapter' && !removed).length);

const placeAfter = (chapters: number) => (chapters ? `in hoofdstuk ${chapters}` : 'in het begin');

/** Where a paragraph of the draft stands, as others read it: “in hoofdstuk 2”. */
export async function findPlace(editor: Person, policyId: string, paragraphId: string) {
	assertAllowed(mayWrite(editor, await findPolicyById(policyId)));
	const [row] = await db
		.select({ versionId: paragraphVersions.versionId, position: paragraphVersions.position })
		.from(paragraphVersions)
		.innerJoin(policyVersions, eq(policyVersions.id, paragraphVersions.versionId))
		.where(
			and(
				eq(policyVersions.policyId, policyId),
				eq(policyVersions.status, 'draft'),
				eq(paragraphVersions.paragraphId, paragraphId)
			)
		);
	if (!row) return refuse('not_found');
	const upToHere = and(
		eq(paragraphVersions.versionId, row.versionId),
		eq(paragraphVersions.kind, 'chapter'),
		eq(paragraphVersions.removed, false),
		lte(paragraphVersions.position, row.position)
	);
	return placeAfter(await db.$count(paragraphVersions, upToHere));
}

export type DeskParagraph = Awaited<ReturnType<typeof readDeskParagraph>>;

const MOST = 20;

/**
 * What a paragraph can be linked to: rode draden and inbreng with these words in them; without words the rode draden.
 * What was `chosen` before is there too.
 */
export async function searchSources(editor: Person, consultationId: string, words: string, chosen: string[] = []) {
	assertAllowed(mayCite(editor));
	const found = await db
		.select({ id: findings.id, number: findings.number, sentence: findings.sentence })
		.from(findings)
		.where(
			and(
				eq(findings.consultationId, consultationId),
				citableFinding(editor),
				words.trim() ? or(containsWords([findings.sentence], words), inArray(findings.id, chosen)) : undefined
			)
		)
		.orderBy(asc(findings.number), asc(findings.id))
		.limit(MOST);
	const said = await db
		.select({
			id: contributions.id,
			text: contributions.text,
			channel: contributions.channel,
			author: contributions.author
		})
		.from(contributions)
		.where(
			and(
				eq(contributions.consultationId, consultationId),
				inArray(contributions.status, citable(editor)),
				or(words.trim() ? await holds(words) : undefined, inArray(contributions.id, chosen))
			)
		)
		.orderBy(asc(contributions.id))
		.limit(MOST);
	return { findings: found, contributions: said };
}

export type Choice = Awaited<ReturnType<typeof searchSources>>;
