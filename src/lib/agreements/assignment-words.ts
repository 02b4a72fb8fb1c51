import type { PublicItem } from '#lib/agendas/public-agendas.server.ts';
import { saidInWords, type ChannelCount } from '#lib/contributions/by-channel.ts';
import { itemLines, originLabels } from '#lib/policies/kinds/item.ts';
import { asDate } from '#lib/text/dates.ts';
import { literal } from '#lib/text/markdown.ts';
import { counted } from '#lib/text/numbers.ts';
import type { AgreementView } from './agreements.server.ts';
import { isWider, type AskedOfWijk } from './asked.server.ts';
import type { BehindItem } from './behind.server.ts';
import { outcomeLabels } from './outcome.ts';
import { dueInWords, moneyInWords } from './planning.ts';
import { stateLabels, type Milestone } from './standing.ts';

// What an opdracht says, as Markdown. How it is laid out: assignment-book.ts.

export const HOW_TO_READ =
	'Elke wijk heeft een eigen hoofdstuk. Wat over meer wijken gaat, staat samen aan het eind. Bij elk punt staat eerst wat de wijk vraagt, in eigen woorden. Daarna leest u hoe de wijk dit weet: hoeveel mensen het zeiden, per manier van meedoen. Die groepen tellen wij niet bij elkaar op, want één mens kan op meer manieren meedoen. Aan het eind staat wat is afgesproken: wie het doet, wanneer en met welk geld.';

export const inShort = (asked: AskedOfWijk[]) =>
	asked.length
		? asked.map(({ agenda, items }) => `- ${literal(agenda.neighbourhood.name)}: ${howMany(items)}`).join('\n')
		: 'In geen van de gekozen wijken staat een punt voor deze organisatie.';

function howMany(items: AskedOfWijk['items']) {
	const wider = items.filter(isWider).length;
	const all = counted(items.length, 'punt', 'punten');
	return wider ? `${all}. Daarvan ${wider === 1 ? 'gaat er' : 'gaan er'} ${wider} ook over andere wijken.` : all;
}

/** From whom it is, who does what, when, and what it asks, as the wijk says it. */
export const linesOf = ({ details }: PublicItem) =>
	details
		? [
				`- Van wie komt dit? ${originLabels[details.origin]}`,
				...itemLines.flatMap(({ name, label }) => (details[name] ? `- ${label} ${literal(details[name])}` : []))
			].join('\n')
		: '';

/** How the wijk knows it: who said it, by channel, or what the platform saw itself. */
export function behindInMarkdown({ findings, said, reasons }: BehindItem, heard: ChannelCount[]) {
	const lines = [
		...findings.map(({ sentence, counts }) => `“${literal(sentence)}” ${saidInWords(counts)}`.trim()),
		...(said.length ? [saidInWords(said, OWN_WORDS)] : []),
		...reasons.map((reason) => `Het wijkplatform schrijft zelf: “${literal(reason)}”`),
		...(heard.length ? [saidInWords(heard, AROUND)] : [])
	];
	return lines.length ? `**Hoe weet de wijk dit?**\n\n${lines.map((line) => `- ${line}`).join('\n')}` : '';
}

const OWN_WORDS = { one: 'In eigen woorden zei dit', more: 'In eigen woorden zeiden dit' };
const AROUND = {
	counted: 'Over hetzelfde onderwerp kwamen er in deze wijk ook',
	also: 'Verder kwamen er over dit onderwerp'
};

export function agreedInMarkdown({ outcome, state, milestones, ...agreement }: AgreementView) {
	const rows = [
		['Wat', agreement.what],
		['Wie', agreement.doneBy],
		['Samen met', agreement.doneWith],
		['Wanneer', whenInWords(agreement)],
		['Geld', moneyInWords(agreement)],
		['Hoe het nu is', stateLabels[state].name],
		...milestones.map((step, i) => [`Stap ${i + 1}`, stepInWords(step)])
	].filter(([, words]) => words);
	return [
		`| Afspraak | ${outcomeLabels[outcome].name} |`,
		'|---|---|',
		...rows.map(([label, words]) => `| **${label}** | ${literal(words!)} |`)
	].join('\n');
}

/** The day that counts now; what was agreed first stands behind it. */
function whenInWords({ dueOn, dueAs, movedTo }: Pick<AgreementView, 'dueOn' | 'dueAs' | 'movedTo'>) {
	if (!dueOn) return '';
	return movedTo ? `uiterlijk ${asDate(movedTo)} (eerst: ${dueInWords(dueOn, dueAs)})` : dueInWords(dueOn, dueAs);
}

function stepInWords({ text, dueOn, state, isLate, steps }: Milestone) {
	if (state === 'done') return `${text} (klaar op ${asDate(steps.at(-1)?.onDay ?? dueOn)})`;
	if (state === 'dropped') return `${text} (gaat niet door)`;
	return `${text} (${isLate ? 'te laat sinds' : 'uiterlijk'} ${asDate(dueOn)})`;
}
