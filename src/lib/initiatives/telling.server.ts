import { eq } from 'drizzle-orm';
import { readConfiguration } from '#lib/configuration.ts';
import { queueMail, removeMailsNamed } from '#lib/mail/outbox.ts';
import { readMunicipality } from '#lib/settings/settings.server.ts';
import { db } from '#lib/storage/index.ts';
import type { Initiative } from './initiative.ts';
import type { About } from './letters.ts';
import { mailKeyOf } from './opening.server.ts';
import { funds, initiativeContacts } from './tables.ts';

type Letter = { subject: string; text: string };

/** `news`: what it is, so that it is told once. Who left no address reads it with the code. */
export async function tellAsker(
	{ id, kind, fundId, code }: Pick<Initiative, 'id' | 'kind' | 'fundId' | 'code'>,
	news: string,
	letter: (about: About) => Letter
) {
	const [contact] = await db.select().from(initiativeContacts).where(eq(initiativeContacts.initiativeId, id));
	if (!contact?.email) return;
	const [fund] = fundId ? await db.select({ name: funds.name }).from(funds).where(eq(funds.id, fundId)) : [];
	const about = { kind, code, key: await mailKeyOf({ id }), fund: fund?.name ?? '', ...(await sender()) };
	await queueMail({ about: `${namesOf(id)}${news}`, to: contact.email, ...letter(about) });
}

/** Who took the words back, or whose time is over, hears no more of it. */
export const forgetMails = (id: string) => removeMailsNamed(namesOf(id));

const namesOf = (id: string) => `initiative:${id}:`;

export async function sender() {
	const { name: municipality } = await readMunicipality();
	return { municipality, origin: readConfiguration().origin };
}
