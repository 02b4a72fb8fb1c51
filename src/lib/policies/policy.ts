import { hasRole, hasRoleIn, mayEdit, type Person } from '#lib/people/person.ts';
import type { RoleName } from '#lib/people/role.ts';
import { asDate, isOver } from '#lib/text/dates.ts';
import type { Votes } from './amendment.ts';
import type { Details } from './kinds/details.ts';
import type { Cause, VersionStatus } from './paragraph.ts';
import type { paragraphVersions, policies, policyVersions } from './tables.ts';

export type Policy = typeof policies.$inferSelect;
/**
 * `by`: whose document it is, as it is named in a sentence: “de gemeente”, the organisation of a plan, the wijkplatform
 * of an agenda. `wijk`: of an agenda.
 */
export type NamedPolicy = Policy & { by: string; wijk: { slug: string; name: string } | null };
/** What tells who may write it. */
export type Owned = Pick<Policy, 'kind' | 'clusterId' | 'neighbourhoodId'>;
export type PolicyVersion = typeof policyVersions.$inferSelect;
export type ParagraphVersion = typeof paragraphVersions.$inferSelect;
export type Kind = ParagraphVersion['kind'];

/**
 * The redactie writes everything but the agenda of a wijk, which is for its wijkplatform alone; an organisation the
 * plans of its own cluster.
 */
export const mayWrite = (person: Person | undefined, { kind, clusterId, neighbourhoodId }: Owned) =>
	kind === 'agenda'
		? isOfWijk(person, neighbourhoodId, 'platform_member', 'platform_chair')
		: mayEdit(person) || (kind === 'plan' && clusterId !== null && hasRoleIn(person, clusterId, 'plan_writer'));

/** From here on everybody reads it. */
export const mayPublish = (person: Person | undefined, { kind, neighbourhoodId }: Owned) =>
	kind === 'agenda' ? isOfWijk(person, neighbourhoodId, 'platform_chair') : mayEdit(person);

const isOfWijk = (person: Person | undefined, wijkId: string | null, ...roles: RoleName[]) =>
	wijkId !== null && hasRoleIn(person, wijkId, ...roles);

type Seen = Pick<PolicyVersion, 'id' | 'status' | 'publicAt' | 'forCouncil' | 'advisersSince'>;

/**
 * A draft is for who writes it. A concept too, until it is opened, and for who reads along in a round: all raadsleden, or
 * who is named there; the adviesraad when it was asked for advice about it. The rest is for everybody. `named`: the
 * versions for which this person was named.
 */
export const maySeeVersion = (
	person: Person | undefined,
	{ id, status, publicAt, forCouncil, advisersSince }: Seen,
	policy: Owned,
	named: ReadonlySet<string>
) =>
	publicAt !== null ||
	mayWrite(person, policy) ||
	(status === 'concept' && ((forCouncil && hasRole(person, 'council_member')) || named.has(id))) ||
	(advisersSince !== null && hasRole(person, 'advisory_member', 'advisory_chair'));

/** The day of a version, by what happened on it. What is not public yet only the redactie and the raad see. */
export const sinceWhen = ({
	createdAt,
	frozenAt,
	publicAt
}: Pick<PolicyVersion, 'createdAt' | 'frozenAt' | 'publicAt'>) =>
	publicAt
		? `openbaar sinds ${asDate(publicAt)}`
		: frozenAt
			? `vastgelegd op ${asDate(frozenAt)}`
			: `begonnen op ${asDate(createdAt)}`;

export interface NewParagraph {
	kind: Kind;
	text: string;
	/** The same in formal words, where those are needed. */
	formalText?: string | undefined;
	/** What its kind has to say beside the text. */
	details?: Details | null | undefined;
	/** After which it comes: nothing is at the end, `null` at the top. */
	afterId?: string | null | undefined;
	onceKey?: string | undefined;
}

/** What a paragraph rests on: a rode draad, one contribution, or the municipality itself with its reason. */
export type Source = { findingId: string } | { contributionId: string } | { reason: string };

export interface NamedCause {
	cause: Cause;
	/** In words that everybody reads. */
	text: string;
	contributionIds?: string[] | undefined;
	findingIds?: string[] | undefined;
	/** Amendments that the council adopted; only when the council is the cause. */
	amendmentIds?: string[] | undefined;
	/** The council itself changed this when it decided: its decision stands behind it, no remark. */
	byDecision?: boolean | undefined;
}

/** What the council decided; in words at least. */
export interface Decision {
	decision: string;
	/** Of the raadsbesluit. */
	decisionNumber: string;
	/** The day as `2026-03-01`. */
	decidedOn: string | undefined;
	votes: Votes | undefined;
	/** Why it did not wait for an advice that was asked. */
	withoutAdvice: string;
}

type Embargo = Pick<PolicyVersion, 'publicAt' | 'embargoUntil'>;

/** Whether a concept is confidential on this day (`2026-03-01`): its last day counts whole. */
export const isUnderEmbargo = (version: Embargo, today: string): version is Embargo & { embargoUntil: string } =>
	version.publicAt === null && version.embargoUntil !== null && !isOver(version.embargoUntil, today);

/** What a redacteur can make of a draft; adopting it is up to the council. */
export const freezable = ['concept', 'published'] as const satisfies VersionStatus[];

export interface Freeze {
	status: (typeof freezable)[number];
	/** What this version is, in a few words for the reader. */
	summary: string;
	/** Why it goes out although the language check did not pass: the reader sees it. */
	languageOverride?: string | undefined;
	/** Of a concept: the last day on which it is confidential, as `2026-03-01`. */
	embargoUntil?: string | undefined;
}
