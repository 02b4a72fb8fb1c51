import { and, asc, count, desc, eq, inArray, ne } from 'drizzle-orm';
import { findConsultation, listPhases } from '#lib/consultations/consultations.server.ts';
import type { Consultation, Phase } from '#lib/consultations/consultation.ts';
import { levelLabels } from '#lib/consultations/level.ts';
import { consultations, phases } from '#lib/consultations/tables.ts';
import type { ChannelCount } from '#lib/contributions/by-channel.ts';
import { channelSlugs, isOfResidents } from '#lib/contributions/channel.ts';
import { db } from '#lib/storage/index.ts';
import { findings } from '#lib/themes/tables.ts';
import { countInPublic } from '../counts.server.ts';
import { readOpenAgreements } from './agreements.server.ts';
import { countHeard } from '../heard.server.ts';
import { pageLinks, type PageParameters } from './paging.ts';
import type { OpenChannel, OpenConsultation, OpenCounts } from './shapes/consultation.ts';
import { readOpenContributions } from './contributions.server.ts';
import { readOpenFindings } from './findings.server.ts';
import { isPublicFinding } from '../public-findings.server.ts';
import { listOpenVersions, readOpenVersions } from './versions.server.ts';

const BASE = '/api/v1/participatietrajecten';

/** What everybody may know of each consultation. Drafts are in nothing here. */
export async function listOpenConsultations(page: PageParameters) {
	const shown = ne(consultations.status, 'draft');
	const [all] = await db.select({ total: count() }).from(consultations).where(shown);
	const rows = await db
		.select()
		.from(consultations)
		.where(shown)
		.orderBy(desc(consultations.createdAt), desc(consultations.id))
		.limit(page.paginaGrootte)
		.offset((page.pagina - 1) * page.paginaGrootte);
	const planned = await db
		.select()
		.from(phases)
		.where(
			inArray(
				phases.consultationId,
				rows.map(({ id }) => id)
			)
		)
		.orderBy(asc(phases.position), asc(phases.id));
	return {
		participatietrajecten: rows.map((row) =>
			asOpen(
				row,
				planned.filter(({ consultationId }) => consultationId === row.id)
			)
		),
		totaal: all!.total,
		_links: pageLinks(BASE, page, all!.total)
	};
}

export async function readOpenConsultation(slug: string) {
	const consultation = await findConsultation(slug);
	return asOpen(consultation, await listPhases(consultation.id));
}

/** The whole public chain of a consultation, every list of it in pages of the same number. */
export async function readOpenChain(slug: string, page: PageParameters) {
	const consultation = await findConsultation(slug);
	const { id } = consultation;
	const versions = await listOpenVersions(id);
	const tellingen = await countOpen(id, versions.length);
	const alineas = versions.reduce((sum, { paragraphs }) => sum + paragraphs, 0);
	const longest = Math.max(tellingen.openbaar, tellingen.rodeDraden, alineas);
	return {
		participatietraject: slug,
		inbreng: await readOpenContributions(consultation, page),
		rodeDraden: await readOpenFindings(consultation, page),
		versies: await readOpenVersions(id, versions, page),
		afspraken: await readOpenAgreements(id, page),
		tellingen,
		pagina: page.pagina,
		paginaGrootte: page.paginaGrootte,
		totaal: tellingen.openbaar,
		_links: pageLinks(`${BASE}/${slug}/keten`, page, longest)
	};
}

async function countOpen(consultationId: string, versies: number): Promise<OpenCounts> {
	const counts = (await countInPublic([consultationId])).get(consultationId)!;
	return {
		openbaar: counts.total - counts.pending,
		beantwoord: counts.answered,
		wachtOpModerator: counts.pending,
		verborgen: counts.hidden,
		ingetrokken: counts.withdrawn,
		rodeDraden: await db.$count(findings, and(eq(findings.consultationId, consultationId), isPublicFinding())),
		versies,
		perKanaal: (await countHeard(consultationId, counts.channels)).map(asOpenChannel)
	};
}

const asOpenChannel = ({ channel, contributions, people, talkers = 0, supporters }: ChannelCount): OpenChannel => ({
	kanaal: channelSlugs[channel],
	bijdragen: contributions,
	mensen: isOfResidents(channel) && typeof people === 'number' ? people + talkers : null,
	vindenDatOok: supporters ?? 0
});

const asOpen = (consultation: Consultation, planned: Phase[]): OpenConsultation => ({
	id: consultation.id,
	slug: consultation.slug,
	titel: consultation.title,
	samenvatting: consultation.summary,
	participatieniveau: levelLabels[consultation.level].name.toLowerCase(),
	status: consultation.status === 'finished' ? 'afgerond' : 'loopt',
	fasen: planned.map(({ title, startsOn, endsOn }) => ({ titel: title, begin: startsOn, einde: endsOn })),
	_links: {
		self: { href: `${BASE}/${consultation.slug}` },
		keten: { href: `${BASE}/${consultation.slug}/keten` },
		pagina: { href: `/trajecten/${consultation.slug}` }
	}
});
