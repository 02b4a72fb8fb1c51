import { and, asc, eq, inArray } from 'drizzle-orm';
import { tellAnswered } from '#lib/agendas/suggestions/telling.server.ts';
import { readConfiguration } from '#lib/configuration.ts';
import { queueMailToEach } from '#lib/mail/outbox.ts';
import { people, roles } from '#lib/people/tables.ts';
import { readMunicipality } from '#lib/settings/settings.server.ts';
import { db } from '#lib/storage/index.ts';
import type { AgendaOfWijk } from './items.server.ts';
import { agreedLetter, reportedLetter } from './letters.ts';
import type { Outcome } from './outcome.ts';
import type { Placed } from './publishing.server.ts';

// Each mail is queued in the transaction of what it tells of, once for each person.

/**
 * The wijkplatform hears what was agreed, and so does who suggested the point that the item came of. Who left an address
 * with the item itself hears the answer, in the mail of that.
 */
export async function tellAgreed(
	{ id, outcome, number }: { id: string; outcome: Outcome; number: number },
	{ agenda, item }: Placed,
	origin: string
) {
	const { name: municipality } = await readMunicipality();
	const page = `${origin}/wijken/${agenda.neighbourhood.slug}/agenda/${item.id}#afspraak`;
	const letter = agreedLetter({ municipality, page, title: item.title, outcome, again: number > 1 });
	await queueMailToEach(await listPlatform(agenda.neighbourhood.id), `agreement:${id}`, letter);
	await tellAnswered(item.id, id, agenda.neighbourhood, origin);
}

export async function tellReported(id: string, { neighbourhood }: AgendaOfWijk) {
	const { name: municipality } = await readMunicipality();
	const page = `${readConfiguration().origin}/wijken/${neighbourhood.slug}/voortgang`;
	const letter = reportedLetter({ municipality, page, wijk: neighbourhood.name });
	await queueMailToEach(await listPlatform(neighbourhood.id), `progress:${id}`, letter);
}

/** The members of the wijkplatform of one wijk, each once. */
const listPlatform = (neighbourhoodId: string) =>
	db
		.selectDistinct({ id: people.id, email: people.email })
		.from(people)
		.innerJoin(roles, eq(roles.personId, people.id))
		.where(and(inArray(roles.role, ['platform_member', 'platform_chair']), eq(roles.scopeId, neighbourhoodId)))
		.orderBy(asc(people.id));
