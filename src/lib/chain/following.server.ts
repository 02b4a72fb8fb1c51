import { asc, desc, eq } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { findConsultationById, listPhases } from '#lib/consultations/consultations.server.ts';
import type { Consultation } from '#lib/consultations/consultation.ts';
import { readCode } from '#lib/contributions/code-signs.ts';
import { isPublic } from '#lib/contributions/contribution.ts';
import { findReceipt } from '#lib/contributions/receipts.server.ts';
import { consultations } from '#lib/consultations/tables.ts';
import { contributions, receipts } from '#lib/contributions/tables.ts';
import { refuse } from '#lib/errors.ts';
import { findInitiativeCode, followHref } from '#lib/initiatives/finding.server.ts';
import { hasTalkWords } from '#lib/meetings/talks/talks.server.ts';
import type { Person } from '#lib/people/person.ts';
import { outcomeBehind } from '#lib/questionnaires/results/public.server.ts';
import { remarksLeftBehind } from '#lib/remarks/rounds.server.ts';
import { db } from '#lib/storage/index.ts';
import { pagesOf } from '#lib/storage/pages.ts';
import { dayOf, isOver } from '#lib/text/dates.ts';
import { listOffered } from '#lib/wishes/adopted.server.ts';
import { listDecided, type Decided } from './decided.server.ts';
import type { Line } from './line.ts';
import { readLines } from './lines.server.ts';

export interface Followed {
	code: string;
	consultation: Pick<Consultation, 'slug' | 'title' | 'status'>;
	/** Whether there is still something to take back. */
	withdrawable: boolean;
	/** Of a vragenlijst: also what was chosen from a list, which is no line. */
	outcome: Awaited<ReturnType<typeof outcomeBehind>>;
	lines: Line[];
	/** The wishes that were taken up with this code. */
	offered: Awaited<ReturnType<typeof listOffered>>;
	ahead: Ahead;
}

/** What the council decided on, and by when what still comes is due. */
export interface Ahead {
	decided: Decided[];
	/** There is more to decide on. */
	goesOn: boolean;
	/** Why it decides no more on the rest; empty when it decided on all. */
	endedBecause: string;
	/** The last day of the last step, as `2026-03-01`; nothing when it is past or not known. */
	until: string | undefined;
}

/** The code as it was printed, when it is one of ours. In any spelling: small letters, with or without dashes. */
export async function findCode(typed: string): Promise<string | undefined> {
	const code = readCode(typed);
	return code && ((await findReceipt(code))?.code ?? (await findInitiativeCode(code)));
}

/** Where a code leads that is of no contribution: to the request of an inwoner. Nothing: it is followed here. */
export async function elsewhereOf(typed: string): Promise<string | undefined> {
	const code = readCode(typed);
	const known = code && (await findInitiativeCode(code));
	return known && followHref(known);
}

/**
 * What became of everything that was handed in with this code. Who holds the code reads what everybody may read, and
 * the status of the rest: a code is written on paper and may be found by another.
 */
export async function followCode(typed: string): Promise<Followed> {
	const code = readCode(typed) ?? refuse('not_found');
	const receipt = (await findReceipt(code)) ?? refuse('not_found');
	const { slug, title, status, endedBecause } = await findConsultationById(receipt.consultationId);
	const outcome = await outcomeBehind(receipt.id);
	const offered = await listOffered(receipt.id);
	const said = await db
		.select()
		.from(contributions)
		.where(eq(contributions.receiptId, receipt.id))
		.orderBy(asc(contributions.handedInAt), asc(contributions.id));
	return {
		code,
		consultation: { slug, title, status },
		withdrawable:
			outcome?.withdrawn === false ||
			offered.length > 0 ||
			said.some((one) => one.status !== 'withdrawn') ||
			(await hasTalkWords(receipt.id)),
		offered,
		outcome,
		ahead: {
			decided: await listDecided(receipt.consultationId),
			...{ goesOn: status !== 'finished', endedBecause, until: await lastDayOf(receipt.consultationId) }
		},
		lines: (await readLines(said)).map((line) => (isPublic(line) ? line : { ...line, text: '' }))
	};
}

async function lastDayOf(consultationId: string): Promise<string | undefined> {
	const days = (await listPhases(consultationId)).map(({ endsOn }) => endsOn).sort();
	const last = days.at(-1);
	return last && !isOver(last, dayOf(now())) ? last : undefined;
}

export interface OwnLine extends Line {
	/** The volgcode; nothing when there is none. */
	code: string | null;
	consultation: Pick<Consultation, 'slug' | 'title' | 'status'>;
}

const OWN_A_PAGE = 20;

/**
 * What someone with an account said, the newest first. What was answered in a round that they left shows when it is
 * public. `page` from 1.
 */
export async function listOwn(person: Person, page: number) {
	const mine = eq(contributions.personId, person.id);
	const rows = await db
		.select({
			said: contributions,
			code: receipts.code,
			consultation: { slug: consultations.slug, title: consultations.title, status: consultations.status }
		})
		.from(contributions)
		.innerJoin(consultations, eq(consultations.id, contributions.consultationId))
		.leftJoin(receipts, eq(receipts.id, contributions.receiptId))
		.where(mine)
		.orderBy(desc(contributions.handedInAt), desc(contributions.id))
		.limit(OWN_A_PAGE)
		.offset((page - 1) * OWN_A_PAGE);
	const lines = await readLines(rows.map(({ said }) => said));
	const confidential = lines.flatMap(({ id, status }) => (status === 'confidential' ? id : []));
	const left = await remarksLeftBehind(person, confidential);
	const total = await db.$count(contributions, mine);
	return {
		lines: lines.map((line, i): OwnLine => {
			const { code, consultation } = rows[i]!;
			const reply = left.has(line.id) ? undefined : line.reply;
			return { ...line, reply, code, consultation };
		}),
		total,
		pages: pagesOf(total, OWN_A_PAGE)
	};
}
