import { nothing, type AgreementInput } from '#lib/agreements/agreement.ts';
import { findAgreement } from '#lib/agreements/agreements.server.ts';
import { saveAssignment } from '#lib/agreements/assignments.server.ts';
import { giveAgreement } from '#lib/agreements/giving.server.ts';
import { findAgendaOf, type AgendaOfWijk } from '#lib/agreements/items.server.ts';
import { publishReport, readReportDesk } from '#lib/agreements/reporting.server.ts';
import { tellStep } from '#lib/agreements/steps.server.ts';
import { termsAfter, usualTerms } from '#lib/agreements/terms.ts';
import { at } from '#lib/clock.ts';
import { newOnceKey } from '#lib/once/key.ts';
import type { Person } from '#lib/people/person.ts';
import {
	changedAgreement,
	exampleAssignment,
	molenveldAgreements,
	reportTexts,
	type ExampleAgreement
} from './agreement-texts.ts';
import { dayAgo, daysAgo, type World } from './world.ts';

/** Days ago, after the second version of the agenda. */
const AGREED = 600;

/** What happens on a day, so many days ago. */
interface Happening {
	days: number;
	happens: () => Promise<unknown>;
}

/** Molenveld has agreements of all sorts and two reports or more; the last one is late. De Hoven waits for answers. */
export async function addAgreements(world: World) {
	const { editor } = world.people;
	const agenda = await findAgendaOf(world.finished.id, 'molenveld');
	for (const [i, agreement] of molenveldAgreements.entries()) {
		const [item, both] = [itemNamed(agenda, agreement.title), asBoth(agreement)];
		await at(daysAgo(AGREED - i), () => giveAgreement(editor, { agenda, item }, both));
	}
	const all = [...(await stepsOf(editor, agenda)), changeOf(editor, agenda), ...reportsOf(editor, agenda)];
	for (const { days, happens } of all.toSorted((a, b) => b.days - a.days)) await at(daysAgo(days), happens);
	await at(daysAgo(20), () =>
		saveAssignment(editor, world.finished, { onceKey: newOnceKey(), neighbourhoodIds: [], ...exampleAssignment })
	);
}

const itemNamed = (agenda: AgendaOfWijk, title: string) => agenda.items.find((item) => item.title === title)!;

/** Its days are counted from today, and not from the day that it was given. */
function asBoth({ title: _title, answer, milestones = [], due, said: _said, ...words }: ExampleAgreement) {
	const planned = milestones.map((one) => ({ id: null, text: one.text, dueOn: dayAgo(one.due) }));
	const dueOn = due === undefined ? '' : dayAgo(due);
	const agreement: AgreementInput = { ...nothing, ...words, dueOn, milestones: planned };
	return { onceKey: newOnceKey(), answer: { ...answer, paragraphs: [] }, agreement };
}

async function stepsOf(editor: Person, agenda: AgendaOfWijk): Promise<Happening[]> {
	const all: Happening[] = [];
	for (const { title, milestones = [] } of molenveldAgreements) {
		const item = itemNamed(agenda, title);
		const known = (await findAgreement(item.id))?.milestones ?? [];
		for (const [j, { steps }] of milestones.entries())
			for (const [days, kind, day, words] of steps) {
				const telling = { onceKey: newOnceKey(), kind, onDay: dayAgo(day), words };
				all.push({ days, happens: () => tellStep(editor, { agenda, item }, known[j]!.id, telling) });
			}
	}
	return all;
}

/** The same answer stays; only the agreement is another. */
function changeOf(editor: Person, agenda: AgendaOfWijk): Happening {
	const { days, title, ...changed } = changedAgreement;
	const item = itemNamed(agenda, title);
	const { answer, outcome, doneBy = '', money = '', due = 0 } = molenveldAgreements.find((one) => one.title === title)!;
	const dueOn = dayAgo(due);
	const happens = async () => {
		const known = (await findAgreement(item.id))!;
		const milestones = known.milestones.map(({ id, text, dueOn }) => ({ id, text, dueOn }));
		const agreement: AgreementInput = {
			...nothing,
			outcome,
			doneBy,
			money,
			dueOn,
			milestones,
			...changed
		};
		await giveAgreement(
			editor,
			{ agenda, item },
			{ onceKey: newOnceKey(), answer: { ...answer, paragraphs: [] }, agreement }
		);
	};
	return { days, happens };
}

/** For each term but the last that is over. */
function reportsOf(editor: Person, agenda: AgendaOfWijk): Happening[] {
	const today = dayAgo(0);
	const over = termsAfter(dayAgo(AGREED), today, [usualTerms]).filter((term) => term < today);
	return over.slice(0, -1).map((dueOn, i) => {
		const days = Math.round((Date.parse(today) - Date.parse(dueOn)) / (24 * 3600_000)) + 4;
		return { days, happens: () => report(editor, agenda, dueOn, reportTexts[Math.min(i, reportTexts.length - 1)]!) };
	});
}

async function report(editor: Person, agenda: AgendaOfWijk, dueOn: string, words: string) {
	const { lines } = await readReportDesk(agenda, dueOn);
	const said = lines.map(({ itemId, title, state }) => {
		const known = molenveldAgreements.find((one) => one.title === title);
		return [itemId, known?.said?.[state] ?? ''] as const;
	});
	const input = { words, because: '', languageOverride: '', lines: Object.fromEntries(said.filter(([, one]) => one)) };
	await publishReport(editor, agenda, dueOn, { onceKey: newOnceKey(), ...input });
}
