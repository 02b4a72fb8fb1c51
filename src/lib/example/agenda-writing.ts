import { and, asc, eq, like, lt, or } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import type { Consultation } from '#lib/consultations/consultation.ts';
import { contributions } from '#lib/contributions/tables.ts';
import type { Person } from '#lib/people/person.ts';
import { addParagraph, linkSource } from '#lib/policies/drafting.server.ts';
import { findDraft } from '#lib/policies/desk.server.ts';
import { sorts, type Details } from '#lib/policies/kinds/details.ts';
import { rowsOf } from '#lib/policies/policies.server.ts';
import { db } from '#lib/storage/index.ts';
import type { ExampleAgenda, ExampleItem, Known } from './agenda-texts.ts';

export interface AgendaPlace {
	chair: Person;
	agendaId: string;
	neighbourhoodId: string;
	consultation: Consultation;
}

/** With the paragraphs of the items, in their order. */
export type AgendaDesk = AgendaPlace & { itemIds: string[] };

/** Fills the chapters of a new agenda. Returns the ids of the items. */
export async function writeAgenda(desk: AgendaPlace, { statements, items }: ExampleAgenda, writers: Person[]) {
	const { chair, agendaId } = desk;
	const version = (await findDraft(chair, agendaId))!;
	const chapters = (await rowsOf(version.id)).map(({ paragraphId }) => paragraphId);
	for (const [i, sort] of sorts.entries()) {
		let afterId = chapters[i]!;
		for (const { text, ...known } of statements.filter((one) => one.sort === sort)) {
			const details: Details = { kind: 'statement', sort };
			afterId = await addParagraph(chair, agendaId, { kind: 'statement', text, details, afterId });
			await linkKnown(desk, afterId, known);
		}
	}
	const ids: string[] = [];
	for (const [i, item] of items.entries()) ids.push(await addItem(desk, writers[i % writers.length]!, item));
	return ids;
}

/** At the end of the draft. */
export async function addItem(desk: AgendaPlace, writer: Person, item: ExampleItem) {
	const { title, about, origin, lines, wider } = item;
	const details: Details = {
		...{ kind: 'item', title, about, origin, reach: wider ? 'wider' : 'wijk' },
		...{ who: '', when: '', money: '', hours: '', permission: '', ...lines }
	};
	const id = await addParagraph(writer, desk.agendaId, { kind: 'item', text: item.text, details });
	await linkKnown(desk, id, item);
	return id;
}

/** Rests on what people of the wijk said in these words, and else on what the platform knows itself. */
async function linkKnown(desk: AgendaPlace, paragraphId: string, { words = [], reason }: Known) {
	const said = words.length ? await saidWith(desk, words) : [];
	for (const { id } of said) await linkSource(desk.chair, desk.agendaId, paragraphId, { contributionId: id });
	if (!said.length && reason) await linkSource(desk.chair, desk.agendaId, paragraphId, { reason });
}

const MOST = 3;

const saidWith = ({ consultation, neighbourhoodId }: AgendaPlace, words: string[]) =>
	db
		.select({ id: contributions.id })
		.from(contributions)
		.where(
			and(
				eq(contributions.consultationId, consultation.id),
				eq(contributions.neighbourhoodId, neighbourhoodId),
				eq(contributions.status, 'public'),
				lt(contributions.handedInAt, now()),
				or(...words.map((word) => like(contributions.text, `% ${word}%`)))
			)
		)
		.orderBy(asc(contributions.handedInAt), asc(contributions.id))
		.limit(MOST);

/** What came in last with this text. */
export async function newestWaiting(consultationId: string, text: string) {
	const said = and(eq(contributions.consultationId, consultationId), eq(contributions.text, text));
	const [row] = await db.select({ id: contributions.id }).from(contributions).where(said).orderBy(contributions.id);
	return row!.id;
}
