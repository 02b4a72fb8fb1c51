import { and, asc, desc, eq, isNotNull, isNull } from 'drizzle-orm';
import { assignments } from '#lib/agreements/tables.ts';
import { consultations } from '#lib/consultations/tables.ts';
import { receipts } from '#lib/contributions/tables.ts';
import { adviceDocuments, advices } from '#lib/councils/tables.ts';
import { checkUps, initiatives } from '#lib/initiatives/tables.ts';
import { meetingFlipCharts } from '#lib/meetings/day/tables.ts';
import { meetings } from '#lib/meetings/tables.ts';
import { paragraphVersions, policies, policyVersions } from '#lib/policies/tables.ts';
import { stories } from '#lib/policies/stories/tables.ts';
import { connect, db } from '#lib/storage/index.ts';
import { wishCards } from '#lib/wishes/cards/tables.ts';
import { wishAdoptions, wishEditions, wishFates, wishTrees } from '#lib/wishes/tables.ts';
import { everyone, visitors, type VisitorName } from './access-table.ts';
import { addEntryAddress } from './entry-codes.ts';
import { crawl } from './crawl.ts';
import { addEnteredPaper } from './entered.ts';
import { listRoutes, type Route, routeOf } from './routes.ts';
import { addSentFile } from './uploads.ts';
import { type startPlatform, Visitor } from './visitor.ts';

export const missing = '/bestaat-niet';

/** A visitor for each who can visit, signed in. */
export async function signInEveryone(platform: Awaited<ReturnType<typeof startPlatform>>) {
	const all = {} as Record<VisitorName, Visitor>;
	for (const name of everyone) {
		all[name] = new Visitor(platform);
		const email = visitors[name];
		if (email) await all[name].signIn(email);
	}
	return all;
}

/** The same database as the platform under test, to look in. */
export const lookInDatabase = () => connect(process.env.DATABASE_URL || `${process.env.DATA_DIR}/samenspraak.sqlite`);

/** For each route an address that exists: the first that a link leads anyone to. */
export async function findAddresses(all: Record<VisitorName, Visitor>): Promise<Map<string, string>> {
	const routes = await listRoutes();
	const found = new Map(await unlinked());
	for (const name of everyone) {
		const visitor = all[name];
		const visit = async (path: string) => {
			await visitor.visit(path);
			return { html: visitor.html, status: visitor.status };
		};
		for (const { path, status } of await crawl(['/'], routes, visit)) {
			const id = routeOf(routes, path.split('?')[0]!)?.id;
			if (id && status < 400 && !found.has(id)) found.set(id, path.split('?')[0]!);
		}
	}
	for (const { id } of routes) {
		const address = found.get(id) ?? below(id, found);
		if (address) found.set(id, address);
	}
	return found;
}

/** The address of a route that is a fixed part below one that is known, like `/controle`. */
function below(id: Route['id'], found: Map<string, string>): string | undefined {
	if (!id.includes('[')) return id;
	const parent = id.slice(0, id.lastIndexOf('/'));
	const last = id.slice(parent.length);
	return last.includes('[') || !found.has(parent) ? undefined : found.get(parent) + last;
}

async function anAssignment() {
	const [found] = await db
		.select({ id: assignments.id, slug: consultations.slug })
		.from(assignments)
		.innerJoin(consultations, eq(consultations.id, assignments.consultationId))
		.orderBy(asc(assignments.id));
	return `/beheer/trajecten/${found?.slug}/opdracht/${found?.id}/opdracht.md`;
}

/** What no link leads to. */
async function unlinked(): Promise<[route: string, address: string][]> {
	const [receipt] = await db.select().from(receipts).orderBy(asc(receipts.code)).limit(1);
	const [policy] = await db
		.select()
		.from(policies)
		.where(eq(policies.kind, 'framework'))
		.orderBy(asc(policies.createdAt))
		.limit(1);
	const [consultation] = await db.select().from(consultations).orderBy(asc(consultations.createdAt)).limit(1);
	const [document] = await db
		.select({ id: adviceDocuments.id, slug: advices.slug })
		.from(adviceDocuments)
		.innerJoin(advices, eq(advices.id, adviceDocuments.adviceId))
		.where(and(eq(adviceDocuments.open, true), eq(advices.status, 'submitted')))
		.orderBy(asc(adviceDocuments.id));
	const [story] = await db.select().from(stories).orderBy(asc(stories.code)).limit(1);
	const [plan] = await db.select().from(initiatives).orderBy(asc(initiatives.code)).limit(1);
	const [shown] = await db.select().from(checkUps).where(eq(checkUps.storyStatus, 'public')).orderBy(asc(checkUps.id));
	const drafted = await findDraftedStory();
	const drafting = await findDraftedItem();
	const file = await addSentFile();
	const paper = await addEnteredPaper();
	const wish = await findLivelyWishes();
	const card = await findCardOfTree();
	return [
		[
			'/beheer/trajecten/[slug]/wensboom/[plek]/[jaar]/kaarten/kaarten.pdf',
			`/beheer/trajecten/${card.slug}/wensboom/${card.place}/${card.year}/kaarten/kaarten.pdf`
		],
		['/wensboom/[plek]/[jaar]/kaart/[code]', `/wensboom/${card.place}/${card.year}/kaart/${card.code}`],
		['/wensboom/[plek]/[jaar]/invoer/[code]', await addEntryAddress('Voor wie de pagina opent')],
		['/wensboom/[plek]/[jaar]/tekening/[id]', `/wensboom/${card.place}/${card.year}/tekening/niets`],
		['/beheer/trajecten/[slug]/opdracht/[id]/[naam]', await anAssignment()],
		['/wijken/[slug]/agenda/[item]/foto/[foto]', '/wijken/molenveld/agenda/bestaat-niet/foto/bestaat-niet'],
		['/adviezen/[slug]/stukken/[id]', `/adviezen/${document?.slug}/stukken/${document?.id}`],
		['/vragenlijsten/[slug]/bestand/[id]', `/vragenlijsten/${file.lijst}/bestand/${file.id}`],
		['/initiatieven/volg/[code]', `/initiatieven/volg/${plan?.code}`],
		['/initiatieven/volg/[code]/ontvangen', `/initiatieven/volg/${plan?.code}/ontvangen`],
		['/initiatieven/foto/[apk]', `/initiatieven/foto/${shown?.id}`],
		['/afmelden/[key]', '/afmelden/niets'],
		['/afmelden/[key]/direct', '/afmelden/niets/direct'],
		['/bijeenkomsten/[slug]/verslag/[code]', '/bijeenkomsten/niets/verslag/niets'],
		['/trajecten/[slug]/nieuws/[key]', '/trajecten/ruimte-om-elkaar-te-ontmoeten/nieuws/niets'],
		['/vragenlijsten/[slug]/beeld/[id]', `/vragenlijsten/${file.lijst}/beeld/${file.id}`],
		[
			'/beheer/trajecten/[slug]/vragenlijsten/[lijst]/bestand/[id]',
			`/beheer/trajecten/${file.slug}/vragenlijsten/${file.lijst}/bestand/${file.id}`
		],
		['/beheer/trajecten/[slug]/vragenlijsten/[lijst]/invoer/[id]', paper.entry],
		['/vragenlijsten/[slug]/papier.pdf', `${paper.list}/papier.pdf`],
		['/api/[...rest]', '/api/bestaat-niet'],
		['/api/v1/participatietrajecten/[slug]', `/api/v1/participatietrajecten/${consultation?.slug}`],
		['/beleid/[slug]/versies/[nummer]/[naam=bestand]', `/beleid/${policy?.slug}/versies/1/${policy?.slug}-versie-1.md`],
		['/beleid/[slug]/vergelijk', `/beleid/${policy?.slug}/vergelijk?van=1&naar=2`],
		['/beleid/[slug]/versies/[nummer]/alinea/[id]/afbeelding', await findFigure(policy?.slug)],
		['/beheer/trajecten/[slug]/beleid/[beleid]/alinea/[id]/gegevens', `${drafted}/gegevens`],
		['/beheer/trajecten/[slug]/beleid/[beleid]/alinea/[id]/toestemming', `${drafted}/toestemming`],
		['/bijeenkomsten/[slug]/flap/[id]', await findFlipChart()],
		['/wijkplatform/[agenda]/punten/[item]', drafting.item],
		['/wijkplatform/[agenda]/punten/nieuw', drafting.add],
		['/verhaal/[code]', `/verhaal/${story?.code}`],
		['/wensboom/[plek]/[jaar]/[wens]/foto/[id]', wish.picture],
		['/wensboom/[plek]/[jaar]/[wens]/helpen/[wie]', wish.help],
		['/volg/[code]', `/volg/${receipt?.code}`],
		['/volg/[code]/ontvangen', `/volg/${receipt?.code}/ontvangen`]
	];
}

/** A photo that everybody may see. */
async function findFlipChart() {
	const [found] = await db
		.select({ id: meetingFlipCharts.id, slug: meetings.slug })
		.from(meetingFlipCharts)
		.innerJoin(meetings, eq(meetings.id, meetingFlipCharts.meetingId))
		.where(isNotNull(meetingFlipCharts.publicAt))
		.orderBy(asc(meetingFlipCharts.id))
		.limit(1);
	return `/bijeenkomsten/${found?.slug}/flap/${found?.id}`;
}

/** Where a wijkplatform worked on an item, when an item had a page of its own. */
async function findDraftedItem() {
	const [found] = await db
		.select({ id: paragraphVersions.paragraphId, agenda: policyVersions.policyId })
		.from(paragraphVersions)
		.innerJoin(policyVersions, eq(policyVersions.id, paragraphVersions.versionId))
		.where(and(eq(paragraphVersions.kind, 'item'), eq(policyVersions.status, 'draft')))
		.orderBy(asc(paragraphVersions.paragraphId))
		.limit(1);
	const at = `/wijkplatform/${found?.agenda}/punten`;
	return { item: `${at}/${found?.id}`, add: `${at}/nieuw` };
}

async function findFigure(slug: string | undefined) {
	const [figure] = await db
		.select()
		.from(paragraphVersions)
		.where(eq(paragraphVersions.kind, 'figure'))
		.orderBy(asc(paragraphVersions.versionId))
		.limit(1);
	return `/beleid/${slug}/versies/1/alinea/${figure?.paragraphId}/afbeelding`;
}

/** A wish with something to see, and one that somebody takes up. */
async function findLivelyWishes() {
	const [pictured] = await db.select().from(wishFates).where(isNotNull(wishFates.uploadId)).orderBy(asc(wishFates.id));
	const adopted = eq(wishAdoptions.status, 'confirmed');
	const [adoption] = await db.select().from(wishAdoptions).where(adopted).orderBy(asc(wishAdoptions.id));
	const [tree] = await db
		.select({ slug: wishTrees.slug, year: wishEditions.year })
		.from(wishEditions)
		.innerJoin(wishTrees, eq(wishTrees.id, wishEditions.treeId))
		.orderBy(desc(wishEditions.year));
	const base = `/wensboom/${tree?.slug}/${tree?.year}`;
	return {
		picture: `${base}/${pictured?.wishId}/foto/${pictured?.id}`,
		help: `${base}/${adoption?.wishId}/helpen/${adoption?.id}`
	};
}

/** Where the redactie works on a story that waits for consent. */
async function findDraftedStory() {
	const [found] = await db
		.select({ id: paragraphVersions.paragraphId, slug: policies.slug, of: consultations.slug })
		.from(paragraphVersions)
		.innerJoin(policyVersions, eq(policyVersions.id, paragraphVersions.versionId))
		.innerJoin(policies, eq(policies.id, policyVersions.policyId))
		.innerJoin(consultations, eq(consultations.id, policies.consultationId))
		.where(and(eq(paragraphVersions.kind, 'story'), eq(policyVersions.status, 'draft')))
		.orderBy(asc(paragraphVersions.paragraphId));
	return `/beheer/trajecten/${found?.of}/beleid/${found?.slug}/alinea/${found?.id}`;
}

async function findCardOfTree() {
	const [card] = await db
		.select({ code: wishCards.code, year: wishEditions.year, place: wishTrees.slug, slug: consultations.slug })
		.from(wishCards)
		.innerJoin(wishEditions, eq(wishEditions.id, wishCards.editionId))
		.innerJoin(wishTrees, eq(wishTrees.id, wishEditions.treeId))
		.innerJoin(consultations, eq(consultations.id, wishEditions.consultationId))
		.where(isNull(wishCards.wishId))
		.orderBy(asc(wishCards.number))
		.limit(1);
	if (!card) throw new Error('the example has no card that is not used');
	return card;
}
