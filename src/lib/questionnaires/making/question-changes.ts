import type { Answerable, Option, Question } from '../definition.ts';
import type { Difference } from './changes.ts';
import { kindOf, kinds } from './kinds.ts';

/** What changes of one question, as sentences with how heavy each is. */
export function compareQuestions(old: Question, question: Question): Difference[] {
	const of = saying(question);
	if (old.type !== question.type)
		return [of('breaks', `is nu “${kinds[kindOf(question)].name}” en was “${kinds[kindOf(old)].name}”.`)];
	const common = [
		...(old.label !== question.label ? [renamed(old, question)] : []),
		...(differ(old.showIf, question.showIf) ? [of('adds', 'komt nu bij andere mensen.')] : [])
	];
	if (old.type === 'text' || question.type === 'text') return [...common, ...compareTexts(old, question, of)];
	return [
		...common,
		...compareAsking(old, question, of),
		...compareChoices(old, question),
		...compareLimits(old, question, of),
		...compareTexts(old, question, of)
	];
}

type Say = (kind: Difference['kind'], words: string) => Difference;

const saying =
	({ id, label, type }: Question): Say =>
	(kind, words) => ({
		kind,
		text: type === 'text' ? `De tekst tussen de vragen ${words}` : `De vraag “${label}” ${words}`,
		...(kind === 'breaks' ? { question: id } : {})
	});

const renamed = (old: Question, { label }: Question): Difference => ({
	kind: 'text',
	text: `De vraag “${old.label}” heeft nu deze woorden: “${label}”.`
});

const differ = (a: unknown, b: unknown) => JSON.stringify(a ?? '') !== JSON.stringify(b ?? '');

function compareAsking(old: Answerable, question: Answerable, of: Say): Difference[] {
	const lost = (old.escapes ?? []).some((escape) => !question.escapes?.includes(escape));
	const won = (question.escapes ?? []).some((escape) => !old.escapes?.includes(escape));
	return [
		...(old.required !== question.required
			? [of('adds', question.required ? 'moeten mensen nu beantwoorden.' : 'mogen mensen nu overslaan.')]
			: []),
		...(lost
			? [of('breaks', 'heeft geen “weet ik niet” of “dat zeg ik liever niet” meer, waar dat er eerst was.')]
			: []),
		...(won ? [of('adds', 'heeft nu ook “weet ik niet” of “dat zeg ik liever niet”.')] : []),
		...(differ(old.check, question.check)
			? [
					of(
						question.check ? 'breaks' : 'adds',
						question.check ? 'keurt nu andere antwoorden goed.' : 'keurt nu elk antwoord goed.'
					)
				]
			: [])
	];
}

function compareChoices(old: Answerable, question: Answerable): Difference[] {
	return [
		...('options' in old && 'options' in question
			? compareOptions(question, old.options, question.options, 'Het antwoord')
			: []),
		...(old.type === 'matrix' && question.type === 'matrix'
			? compareOptions(question, old.rows, question.rows, 'De regel')
			: [])
	];
}

function compareOptions(question: Answerable, before: Option[], after: Option[], what: string): Difference[] {
	const at = `bij “${question.label}”`;
	const known = new Map(before.map((option) => [option.id, option]));
	const now = new Map(after.map((option) => [option.id, option]));
	const stay = (list: Option[]) => list.map(({ id }) => id).filter((id) => known.has(id) && now.has(id));
	return [
		...before
			.filter(({ id }) => !now.has(id))
			.map(({ id, label }): Difference => {
				const gone = { kind: 'breaks' as const, question: question.id, option: id };
				return { ...gone, text: `${what} “${label}” ${at} is weg.` };
			}),
		...after.flatMap((option): Difference[] => {
			const old = known.get(option.id);
			return old
				? compareOption(question, old, option, what)
				: [{ kind: 'adds', text: `${what} “${option.label}” ${at} is nieuw.` }];
		}),
		...(differ(stay(before), stay(after)) ? [{ kind: 'text' as const, text: `De volgorde ${at} is anders.` }] : [])
	];
}

function compareOption({ id, label }: Answerable, old: Option, option: Option, what: string): Difference[] {
	const found: Difference[] = [];
	const gone = { kind: 'breaks' as const, question: id, option: option.id };
	if (old.label !== option.label)
		found.push({ kind: 'text', text: `${what} “${old.label}” bij “${label}” heet nu “${option.label}”.` });
	if (old.other && !option.other)
		found.push({ ...gone, text: `Bij “${option.label}” van “${label}” kan niemand meer iets schrijven.` });
	if (!old.other && option.other)
		found.push({ kind: 'adds', text: `Bij “${option.label}” van “${label}” kunnen mensen nu iets schrijven.` });
	if (!old.alone && option.alone)
		found.push({ ...gone, text: `Wie “${option.label}” kiest bij “${label}”, kan nu niets anders kiezen.` });
	if (old.alone && !option.alone)
		found.push({ kind: 'adds', text: `Wie “${option.label}” kiest bij “${label}”, kan nu ook iets anders kiezen.` });
	if (differ(old.picture, option.picture) || differ(old.alt, option.alt))
		found.push({ kind: 'text', text: `De afbeelding bij “${option.label}” van “${label}” is anders.` });
	return found;
}

/** Narrower: earlier answers may lie outside. Wider: they all fit. `least`: a bound from below. */
function bounds(
	old: number | string | undefined,
	now: number | string | undefined,
	least: boolean
): 'breaks' | 'adds' | undefined {
	if (old === now) return undefined;
	if (old === undefined) return 'breaks';
	if (now === undefined) return 'adds';
	return least === now > old ? 'breaks' : 'adds';
}

function compareLimits(old: Answerable, question: Answerable, of: Say): Difference[] {
	const kind = limitsChange(old, question);
	if (!kind) return [];
	return [
		of(kind, kind === 'breaks' ? 'laat minder antwoorden toe dan eerst.' : 'laat meer antwoorden toe dan eerst.')
	];
}

function limitsChange(old: Answerable, now: Answerable): 'breaks' | 'adds' | undefined {
	const all = limitsOf(old, now).filter((kind) => kind !== undefined);
	return all.includes('breaks') ? 'breaks' : all[0];
}

function limitsOf(old: Answerable, now: Answerable): ('breaks' | 'adds' | undefined)[] {
	if (old.type === 'open' && now.type === 'open')
		return [
			bounds(old.maxLength, now.maxLength, false),
			!old.short === !now.short ? undefined : now.short ? 'breaks' : 'adds',
			!old.inward === !now.inward ? undefined : 'adds'
		];
	if (old.type === 'number' && now.type === 'number')
		return [
			bounds(old.least, now.least, true),
			bounds(old.most, now.most, false),
			bounds(old.decimals ?? 0, now.decimals ?? 0, false)
		];
	if (old.type === 'several' && now.type === 'several')
		return [bounds(old.atLeast, now.atLeast, true), bounds(old.atMost, now.atMost, false)];
	// A 4 of 5 is another answer than a 4 of 10, also when both can be chosen.
	if (old.type === 'scale' && now.type === 'scale')
		return [old.from === now.from && old.to === now.to ? undefined : 'breaks'];
	if (old.type === 'ranking' && now.type === 'ranking') return [old.most === now.most ? undefined : 'breaks'];
	if (old.type === 'points' && now.type === 'points') return [old.total === now.total ? undefined : 'breaks'];
	if (old.type === 'date' && now.type === 'date')
		return [bounds(old.earliest, now.earliest, true), bounds(old.latest, now.latest, false)];
	if (old.type === 'file' && now.type === 'file')
		return [
			bounds(old.most, now.most, false),
			!old.photosOnly === !now.photosOnly ? undefined : now.photosOnly ? 'breaks' : 'adds'
		];
	return [];
}

/** What people read or see differently, without that another answer is meant. */
const looks = ['hint', 'message', 'unit', 'fromLabel', 'toLabel', 'labels', 'look', 'shuffled', 'text'] as const;

function compareTexts(old: Question, question: Question, of: Say): Difference[] {
	const read = (one: Question) => looks.map((part) => (part in one ? one[part as keyof Question] : undefined) || '');
	return differ(read(old), read(question)) ? [of('text', 'ziet er iets anders uit, of heeft andere uitleg.')] : [];
}
