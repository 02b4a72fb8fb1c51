import { and, eq, inArray, max } from 'drizzle-orm';
import type { PublicItem } from '#lib/agendas/public-agendas.server.ts';
import { now } from '#lib/clock.ts';
import { refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import type { Gated } from '#lib/language-checks/passing.ts';
import { repliesTo } from '#lib/replies/replies.server.ts';
import { newId } from '#lib/storage/ids.ts';
import { db } from '#lib/storage/index.ts';
import type { AgreementInput, PlannedMilestone } from './agreement.ts';
import type { AgendaOfWijk } from './items.server.ts';
import { fitsVerdict } from './outcome.ts';
import { agreementDrafts, agreementMilestones, agreements, milestones } from './tables.ts';
import { tellAgreed } from './telling.server.ts';

interface Giving {
	writer: { id: string } | undefined;
	/** The colleague who read it and lets it go. */
	approver?: { id: string };
	origin: string;
}

export interface Placed {
	agenda: AgendaOfWijk;
	item: PublicItem;
}

/** Makes an agreement public, beside a reply that says the same. Inside the transaction of who may. Returns its id. */
export async function publishAgreement(
	{ agenda, item }: Placed,
	{ outcome, milestones: planned, ...input }: AgreementInput & Gated,
	{ writer, approver, origin }: Giving
): Promise<string> {
	if (!outcome) refuse('invalid', 'Kies wat er met dit punt gebeurt.');
	const reply = (await repliesTo([item.contributionId])).get(item.contributionId) ?? refuse('conflict', NO_REPLY);
	if (!fitsVerdict(outcome, reply.verdict)) refuse('conflict', outcome === 'not' ? SAYS_YES : SAYS_NO);
	const number = await nextNumber(item.id);
	if (number > 1 && !input.because) refuse('invalid', 'Schrijf op waarom de afspraak verandert. Iedereen leest dit.');
	const by = { writtenById: writer?.id ?? null, approvedById: approver?.id ?? null, publishedAt: now() };
	const consultationId = agenda.consultation.id;
	const id = newId();
	const { dueOn, ...words } = input;
	await db.insert(agreements).values({
		id,
		consultationId,
		itemId: item.id,
		number,
		outcome,
		...words,
		dueOn: dueOn || null,
		replyId: reply.id,
		...by
	});
	if (outcome !== 'not') await plan(item.id, id, planned.length ? planned : [wholeOf(input)]);
	await db.delete(agreementDrafts).where(eq(agreementDrafts.itemId, item.id));
	await tellAgreed({ id, outcome, number }, { agenda, item }, origin);
	await record('agreement.given', {
		subject: { id },
		consultationId,
		actor: approver ?? writer,
		particulars: { itemId: item.id, number, outcome, ...(approver && { writtenById: writer?.id ?? null }) }
	});
	return id;
}

const NO_REPLY = 'Dit punt heeft nog geen antwoord. Geef het antwoord samen met de afspraak.';
const SAYS_YES =
	'Het antwoord zegt ja, en de afspraak zegt “Doen we niet”. Kies bij het antwoord “Niet overgenomen” of “Hoort ergens anders”, of verander de afspraak.';
const SAYS_NO =
	'Het antwoord zegt nee, en de afspraak zegt dat wij het doen. Kies bij het antwoord “Overgenomen”, “Deels overgenomen” of “Is al beleid”, of verander de afspraak.';

/** Who names no milestones agrees on one: that all is there. */
const wholeOf = ({ dueOn }: Pick<AgreementInput, 'dueOn'>): PlannedMilestone => ({
	id: null,
	text: 'Het is klaar',
	dueOn
});

async function nextNumber(itemId: string) {
	const [last] = await db
		.select({ number: max(agreements.number) })
		.from(agreements)
		.where(eq(agreements.itemId, itemId));
	return (last?.number ?? 0) + 1;
}

async function plan(itemId: string, agreementId: string, planned: PlannedMilestone[]) {
	const named = planned.flatMap(({ id }) => id ?? []);
	const known = named.length
		? await db
				.select({ id: milestones.id })
				.from(milestones)
				.where(and(eq(milestones.itemId, itemId), inArray(milestones.id, named)))
				.orderBy(milestones.id)
		: [];
	if (known.length !== new Set(named).size || known.length !== named.length)
		refuse('invalid', 'Een stap die u veranderde is er niet meer. Open deze pagina opnieuw.');
	for (const [position, { id, text, dueOn }] of planned.entries()) {
		if (!dueOn) refuse('invalid', 'Vul bij elke stap in wat er gebeurt en op welke dag.');
		const milestoneId = id ?? newId();
		if (!id) await db.insert(milestones).values({ id: milestoneId, itemId });
		await db.insert(agreementMilestones).values({ agreementId, milestoneId, position, text, dueOn });
	}
}
