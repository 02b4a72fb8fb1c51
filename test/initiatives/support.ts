import { secretOf } from '#lib/contributions/code.ts';
import { askForMoney, challenge } from '#lib/initiatives/asking.server.ts';
import { decide } from '#lib/initiatives/deciding.server.ts';
import type { DecideInput } from '#lib/initiatives/decision.ts';
import { findByCode } from '#lib/initiatives/finding.server.ts';
import { findFund, makeFund } from '#lib/initiatives/funds.server.ts';
import { addNeighbourhood } from '#lib/neighbourhoods/neighbourhoods.server.ts';
import { newOnceKey } from '#lib/once/key.ts';
import type { Person } from '#lib/people/person.ts';
import { join } from '#test/support/people.ts';

export const plan = {
	...{ title: 'Tuin achter de flat', plan: 'Wij maken samen een tuin.', forWhom: 'Alle buren', withWhom: 'Samira' },
	...{
		period: 'In mei',
		amount: 500,
		needs: 'Aarde: 500 euro',
		name: 'Fatima',
		email: 'fatima@example.org',
		phone: ''
	},
	...{ publicName: 'De tuingroep', showRefused: false, neighbourhoodId: undefined }
};

/** A fund of 1.000 euros a year and at most 800 for one plan, with who works on it. */
export async function begin(change = {}) {
	const [editor, bea, mo] = [
		await join('Eva', 'editor'),
		await join('Bea', 'administrator'),
		await join('Mo', 'moderator')
	];
	const wijk = await addNeighbourhood(bea, { name: 'Molenveld', description: 'Groen.', population: 5300 });
	const slug = await makeFund(bea, {
		...{ onceKey: newOnceKey(), name: 'Buurtfonds', purpose: 'Voor plannen.', rule: 'U doet het samen.' },
		...{ maximum: 800, weeks: 8, total: 1000, neighbourhoodId: undefined, opensOn: '', closesOn: '' },
		...change
	});
	return { editor, bea, mo, wijk, slug, fund: await findFund(slug) };
}

/** Returns what the asker holds, and the id. */
export async function ask(fund: { id: string }, change = {}) {
	const onceKey = newOnceKey();
	const code = await askForMoney(fund, { ...plan, onceKey, ...change });
	return { code, onceKey, secret: secretOf(onceKey), id: (await findByCode(code)).id };
}

export async function takeOver(change = {}) {
	const onceKey = newOnceKey();
	const given = { title: 'Zelf maaien', plan: 'Het park.', why: 'Wij wonen ernaast.', withWhom: 'De straat' };
	const who = { name: 'Tonny', email: 'tonny@example.org', phone: '', publicName: '', showRefused: false };
	const more = { needs: 'Een maaier', agendaItem: '', neighbourhoodId: undefined };
	const code = await challenge({ onceKey, ...given, ...who, ...more, ...change });
	return { code, id: (await findByCode(code)).id };
}

export const decideOn = (editor: Person, id: string, input: Partial<DecideInput> & Pick<DecideInput, 'outcome'>) =>
	decide(editor, id, {
		...{ onceKey: newOnceKey(), reason: 'Uw plan past bij het fonds.', conditions: '', amount: undefined },
		...input
	});

/** The status with which it was refused; 200 when it was not. */
export const statusOf = (work: Promise<unknown>) =>
	work.then(
		() => 200,
		(error: { status?: number }) => error.status ?? Promise.reject(error)
	);
