import { and, eq } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { assertAllowed, refuse } from '#lib/errors.ts';
import { findNeighbourhoodById } from '#lib/neighbourhoods/neighbourhoods.server.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { once } from '#lib/once/once.ts';
import type { Person } from '#lib/people/person.ts';
import { addParagraph } from '#lib/policies/drafting.server.ts';
import { addPolicy, findPolicy } from '#lib/policies/policies.server.ts';
import { db } from '#lib/storage/index.ts';
import { FIRST_CHAPTERS, mayDraft, type NewAgenda } from './agenda.ts';
import { findAgenda, findOpenConsultation, type Agenda } from './agendas.server.ts';
import { agendas } from './tables.ts';

/** One agenda for each wijk in a consultation. Each member can begin it. Its chapters are there already. */
export async function createAgenda(member: Person, { onceKey = newOnceKey(), ...given }: NewAgenda): Promise<Agenda> {
	const { neighbourhoodId, consultationId, title } = given;
	assertAllowed(mayDraft(member, given));
	const id = await once(onceKey, async () => {
		const consultation = await findOpenConsultation(member, consultationId);
		const wijk = await findNeighbourhoodById(neighbourhoodId);
		const own = { neighbourhoodId, consultationId };
		if (await db.$count(agendas, isOf(own))) refuse('conflict', 'Uw wijk heeft al een agenda in dit traject.');
		const slug = `wijkagenda-${wijk.slug}-${consultation.slug}`;
		const policy = await findPolicy(await addPolicy(member, { ...own, kind: 'agenda', clusterId: null, title, slug }));
		await db.insert(agendas).values({ id: policy.id, ...own, status: 'draft', createdAt: now() });
		for (const text of FIRST_CHAPTERS) await addParagraph(member, policy.id, { kind: 'chapter', text });
		return policy.id;
	});
	return findAgenda(id, member);
}

const isOf = ({ neighbourhoodId, consultationId }: Pick<NewAgenda, 'neighbourhoodId' | 'consultationId'>) =>
	and(eq(agendas.neighbourhoodId, neighbourhoodId), eq(agendas.consultationId, consultationId));
