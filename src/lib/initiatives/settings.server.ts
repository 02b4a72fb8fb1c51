import { eq } from 'drizzle-orm';
import * as v from 'valibot';
import { assertAllowed } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import * as field from '#lib/forms/fields.ts';
import type { Person } from '#lib/people/person.ts';
import { changeSetting, type Settings } from '#lib/settings/settings.server.ts';
import { settings } from '#lib/settings/tables.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { mayMakeFunds } from './initiative.ts';

export type InitiativeSettings = NonNullable<Settings['initiatives']>;

export const InitiativeSettingsForm = v.object({
	challengeRule: field.text(2000, 'Schrijf op welke taken inwoners kunnen overnemen.'),
	challengeWeeks: field.wholeNumber(1, 52, 'Vul in binnen hoeveel weken u beslist, zoals 8.'),
	objection: field.text(600, 'Schrijf op wat iemand kan doen die het er niet mee eens is.'),
	keepDays: field.wholeNumber(42, 3650, 'Vul een aantal dagen in, van 42 tot 3.650.')
});

/** Until the beheerder says otherwise. Six weeks is the term of the law. */
const standard: InitiativeSettings = {
	challengeRule:
		'Het gaat om een taak die de gemeente nu doet, of laat doen. U doet het samen met anderen. Het is voor iedereen in de buurt. Taken die de gemeente door de wet zelf moet doen, kunt u niet overnemen.',
	challengeWeeks: 8,
	objection:
		'Bent u het niet eens met dit besluit? Dan kunt u bezwaar maken. Doe dat binnen zes weken. Schrijf een brief aan de gemeente. Zet erin waarom u het er niet mee eens bent.',
	keepDays: 180
};

export async function readInitiativeSettings(): Promise<InitiativeSettings> {
	const [row] = await db.select({ value: settings.value }).from(settings).where(eq(settings.key, 'initiatives'));
	const known = v.safeParse(Kept, row?.value);
	return known.success ? known.output : standard;
}

const Kept = v.object({
	challengeRule: v.string(),
	challengeWeeks: v.number(),
	objection: v.string(),
	keepDays: v.number()
});

export async function changeInitiativeSettings(by: Person, given: InitiativeSettings) {
	assertAllowed(mayMakeFunds(by));
	return transaction(async () => {
		await changeSetting('initiatives', given);
		await record('initiatives.set', { subject: { id: 'initiatives' }, actor: by });
	});
}
