import { fingerprint } from '../fingerprint.ts';
import { questionsOf, type Definition, type Page, type Quota } from '../definition.ts';
import { compareQuestions } from './question-changes.ts';

/** What a change does to what people answered before: only the words differ, something comes in, or answers no longer fit. */
export type ChangeKind = 'text' | 'adds' | 'breaks';

export interface Difference {
	kind: ChangeKind;
	/** In Dutch, one sentence. */
	text: string;
	/** Whose answers no longer fit, for who counts them: a question, and the option that went. */
	question?: string;
	option?: string;
}

/** How heavy a change is; nothing when nothing changed. */
export const classOf = (differences: Difference[]): ChangeKind | undefined =>
	(['breaks', 'adds', 'text'] as const).find((kind) => differences.some((one) => one.kind === kind));

export const changeNames: Record<ChangeKind, { name: string; meaning: string }> = {
	text: { name: 'Alleen de tekst', meaning: 'De antwoorden van eerder passen nog. U telt alles samen.' },
	adds: {
		name: 'Er komt iets bij',
		meaning: 'De antwoorden van eerder passen nog. Bij wat nieuw is, tellen zij niet mee.'
	},
	breaks: {
		name: 'Antwoorden passen niet meer',
		meaning: 'Een deel van de antwoorden van eerder past niet meer bij de vraag. Ze blijven bewaard en blijven te zien.'
	}
};

/** What changes of a definition when another comes after it, in the order in which one reads it. */
export function compareDefinitions(before: Definition, after: Definition): Difference[] {
	if (fingerprint(before) === fingerprint(after)) return [];
	const found = [...compareHeads(before, after), ...comparePages(before, after), ...compareAll(before, after)];
	// Whatever has no sentence of its own changes no answer: every field that does is compared above.
	return found.length ? found : [{ kind: 'text', text: 'Er veranderde iets kleins, dat mensen bijna niet zien.' }];
}

const differ = (a: unknown, b: unknown) => JSON.stringify(a ?? '') !== JSON.stringify(b ?? '');
const text = (words: string): Difference => ({ kind: 'text', text: words });

function compareHeads(before: Definition, after: Definition): Difference[] {
	return [
		...(differ(before.title, after.title) ? [text(`De titel is nu “${after.title}”.`)] : []),
		...(differ(before.introduction, after.introduction) ? [text('De inleiding heeft andere woorden.')] : []),
		...(differ(before.thanks, after.thanks) ? [text('De tekst na het versturen is anders.')] : []),
		...(differ(before.minutes, after.minutes) ? [text('Het aantal minuten is anders.')] : []),
		...(!!before.oneAtATime !== !!after.oneAtATime
			? [
					text(
						after.oneAtATime
							? 'Elke vraag staat nu op een eigen scherm.'
							: 'De vragen van een pagina staan nu bij elkaar.'
					)
				]
			: []),
		...(!!before.readAloud !== !!after.readAloud
			? [
					text(
						after.readAloud ? 'Mensen kunnen de pagina’s laten voorlezen.' : 'Mensen kunnen niets meer laten voorlezen.'
					)
				]
			: []),
		...compareQuotas(before.quotas ?? [], after.quotas ?? []),
		...(fingerprint({ ...after, translations: before.translations }) !== fingerprint(after)
			? [text('De vertaling is anders.')]
			: [])
	];
}

function compareQuotas(before: Quota[], after: Quota[]): Difference[] {
	const rule = (all: Quota[]) => all.map(({ id, if: source, most }) => ({ id, source, most }));
	if (differ(rule(before), rule(after)))
		return [{ kind: 'adds', text: 'De grens aan hoeveel mensen meedoen, is anders.' }];
	const said = (all: Quota[]) => all.map(({ message }) => message);
	return differ(said(before), said(after)) ? [text('Wat mensen lezen als er genoeg antwoorden zijn, is anders.')] : [];
}

/** A page goes by its id, and one without by its place. */
const keyOf = (page: Page, index: number) => page.id ?? `pagina-${index + 1}`;

function comparePages(before: Definition, after: Definition): Difference[] {
	const known = new Map(before.pages.map((page, i) => [keyOf(page, i), page]));
	const kept = new Set(after.pages.map(keyOf));
	return [
		...before.pages.flatMap((page, i) => (kept.has(keyOf(page, i)) ? [] : [text(`De pagina “${page.title}” is weg.`)])),
		...after.pages.flatMap((page, i) => {
			const old = known.get(keyOf(page, i));
			return old ? comparePage(old, page) : [text(`De pagina “${page.title}” is nieuw.`)];
		})
	];
}

function comparePage(old: Page, page: Page): Difference[] {
	return [
		...(differ(old.title, page.title) ? [text(`De pagina “${old.title}” heet nu “${page.title}”.`)] : []),
		...(differ(old.introduction, page.introduction)
			? [text(`De tekst boven aan de pagina “${page.title}” is anders.`)]
			: []),
		...(differ(old.showIf, page.showIf)
			? [{ kind: 'adds' as const, text: `Andere mensen krijgen de pagina “${page.title}”.` }]
			: [])
	];
}

function compareAll(before: Definition, after: Definition): Difference[] {
	const known = new Map(questionsOf(before).map((question) => [question.id, question]));
	const now = questionsOf(after);
	const stays = new Set(now.map(({ id }) => id));
	const gone = questionsOf(before).filter(({ id }) => !stays.has(id));
	const order = (definition: Definition) =>
		definition.pages.map(({ questions }) =>
			questions.map(({ id }) => id).filter((id) => known.has(id) && stays.has(id))
		);
	return [
		...gone.map((question): Difference => {
			if (question.type === 'text') return text('Een tekst tussen de vragen is weg.');
			return { kind: 'breaks', text: `De vraag “${question.label}” is weg.`, question: question.id };
		}),
		...now.flatMap((question): Difference[] => {
			const old = known.get(question.id);
			if (old) return compareQuestions(old, question);
			if (question.type === 'text') return [text('Er is een tekst tussen de vragen bij.')];
			return [{ kind: 'adds', text: `De vraag “${question.label}” is nieuw.` }];
		}),
		...(differ(order(before).flat(), order(after).flat()) ? [text('De vragen staan in een andere volgorde.')] : [])
	];
}
