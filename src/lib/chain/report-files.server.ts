import { and, eq, isNotNull, max } from 'drizzle-orm';
import { findConsultation } from '#lib/consultations/consultations.server.ts';
import { contributions } from '#lib/contributions/tables.ts';
import type { Download } from '#lib/documents/download.ts';
import { makeDocument } from '#lib/documents/typst.ts';
import { limitReading } from '#lib/limits/limit.ts';
import { policies, policyVersions } from '#lib/policies/tables.ts';
import { replies } from '#lib/replies/tables.ts';
import { readMunicipality } from '#lib/settings/settings.server.ts';
import { writeCsv } from '#lib/spreadsheets/csv.ts';
import { db } from '#lib/storage/index.ts';
import { dayOf } from '#lib/text/dates.ts';
import { now } from '#lib/clock.ts';
import { codings } from '#lib/themes/tables.ts';
import { reportBlocks } from './report-blocks.server.ts';
import { reportColumns, reportRows } from './report-rows.server.ts';

/** The reply report as a table that a spreadsheet opens safely, made while it is sent. */
export async function reportCsv(slug: string, origin: string): Promise<Download> {
	const consultation = await findConsultation(slug);
	return {
		name: `reactienota-${slug}.csv`,
		mediaType: 'text/csv; charset=utf-8',
		pieces: writeCsv(reportColumns, reportRows(consultation, origin), 'excel')
	};
}

// In memory, for as long as nothing in it changes: at most this many, of about a megabyte each.
const MOST_KNOWN = 4;
const known = new Map<string, Promise<Uint8Array>>();

interface Wanted {
	slug: string;
	origin: string;
	/** Of the visitor, so that one machine cannot keep the typesetter busy. Not stored. */
	address: string;
}

/** The reply report to print, as an accessible PDF. It is made once for each state of the report. */
export async function reportPdf({ slug, origin, address }: Wanted): Promise<Uint8Array> {
	const consultation = await findConsultation(slug);
	const { name } = await readMunicipality();
	const key = JSON.stringify([await stateOf(consultation.id), consultation.title, origin, name, dayOf(now())]);
	if (!known.has(key)) {
		limitReading('report-pdf', address, { most: 10, perSeconds: 600 });
		remember(key, make());
	}
	return known.get(key)!;

	async function make() {
		const title = `Reactienota: ${consultation.title}`;
		const blocks = await reportBlocks(consultation, name, origin);
		const footer = { pages: 'Bladzijde {page} van {pages}', text: name };
		return makeDocument({ title, language: 'nl', blocks, footer });
	}
}

/** Another for each answer, each contribution that comes or goes, each coding and each text that everybody may read. */
async function stateOf(consultationId: string) {
	const here = eq(contributions.consultationId, consultationId);
	const [given] = await db
		.select({ last: max(replies.repliedAt) })
		.from(replies)
		.where(eq(replies.consultationId, consultationId));
	const [said] = await db
		.select({ last: max(contributions.statusAt) })
		.from(contributions)
		.where(here);
	const [coded] = await db
		.select({ last: max(codings.codedAt) })
		.from(codings)
		.innerJoin(contributions, eq(contributions.id, codings.contributionId))
		.where(here);
	const [text] = await db
		.select({ last: max(policyVersions.publicAt) })
		.from(policyVersions)
		.innerJoin(policies, eq(policies.id, policyVersions.policyId))
		.where(and(eq(policies.consultationId, consultationId), isNotNull(policyVersions.publicAt)));
	const all = await db.$count(contributions, and(here, eq(contributions.status, 'public')));
	const answers = await db.$count(replies, eq(replies.consultationId, consultationId));
	return [consultationId, given?.last, said?.last, coded?.last, text?.last, all, answers];
}

function remember(key: string, making: Promise<Uint8Array>) {
	if (known.size >= MOST_KNOWN) known.delete(known.keys().next().value!);
	known.set(key, making);
	// What could not be made now, may be made later.
	making.catch(() => known.delete(key));
}
