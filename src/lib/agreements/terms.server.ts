import { eq } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { assertAllowed, refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import { mayAdministrate, type Person } from '#lib/people/person.ts';
import { changeSetting } from '#lib/settings/settings.server.ts';
import { settings } from '#lib/settings/tables.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { dayAfter, dayOf } from '#lib/text/dates.ts';
import { usualTerms, type TermRule } from './terms.ts';

/** When reports were and are due, the oldest rule first. */
export async function readTermRules(): Promise<TermRule[]> {
	const [row] = await db.select({ value: settings.value }).from(settings).where(eq(settings.key, 'progressTerms'));
	return (row?.value as TermRule[] | undefined) ?? [usualTerms];
}

/** From tomorrow on. What was due before stays due on the day that it was. */
export async function changeTerms(by: Person, months: number[]) {
	assertAllowed(mayAdministrate(by));
	if (new Set(months).size !== 2) refuse('invalid', 'Kies twee verschillende maanden.');
	return transaction(async () => {
		const known = await readTermRules();
		const sorted = months.toSorted((a, b) => a - b);
		if (known.at(-1)?.months.join() === sorted.join()) return;
		const since = dayAfter(dayOf(now()));
		const rules = [...known.filter((rule) => rule.since < since), { since, months: sorted }];
		await changeSetting('progressTerms', rules);
		await record('settings.changed', { subject: { id: 'progressTerms' }, actor: by, particulars: { months: sorted } });
	});
}
