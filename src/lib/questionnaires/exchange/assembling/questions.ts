import type { Asked, Option, Question, Row } from '../../definition.ts';
import { isSilent, type Given, type GivenOption } from '../given.ts';
import { Namer, takenParts } from './naming.ts';
import type { Speaker } from './speaking.ts';
import type { Target } from './targets.ts';

/** What one question is made with. `tell` hears what changed. */
export interface Making {
	id: string;
	speaker: Speaker;
	pipe: (text: string) => string;
	tell: (note: string) => void;
}

export interface Made {
	question: Question;
	options: Target['options'];
	rows: ReadonlyMap<string, string>;
}

/** A question of ours, of what a reader gave. Its conditions come later, when all names are known. */
export function questionFrom(given: Given, making: Making): Made {
	const { id, speaker, pipe, tell } = making;
	const { as } = given;
	const say = (part: string, spoken: Given['label'], most: number, of = 'De tekst') =>
		speaker.say(`${id}.${part}`, spoken, {
			most,
			pipe,
			cut: (whole) => tell(`${of} is ingekort. Er stond: “${whole}”`)
		});
	const none = { options: new Map<string, string>(), rows: new Map<string, string>() };
	if (as.type === 'kept') return keptAs({ ...as.question, id });
	if (as.type === 'text')
		return {
			question: { id, type: 'text', label: say('label', given.label, 300), text: say('text', as.text, 5000) },
			...none
		};

	const asked: Asked = {
		id,
		label: say('label', given.label, 300) || nameless(given.name, tell),
		hint: say('hint', given.hint ?? {}, 500, 'De uitleg'),
		required: !!given.required,
		...(isSilent(given.message) ? {} : { message: say('message', given.message!, 300, 'De melding') }),
		...(given.escapes?.length ? { escapes: given.escapes } : {})
	};
	if (as.type === 'scale') {
		const { labels, fromLabel, toLabel, ...rest } = as;
		const ends = { fromLabel: say('fromLabel', fromLabel, 120), toLabel: say('toLabel', toLabel, 120) };
		const steps = labels && { labels: labels.map((label, i) => say(`step.${i + 1}`, label, 60, 'Een antwoord')) };
		return { question: { ...asked, ...rest, ...ends, ...steps }, ...none };
	}
	if (as.type === 'number') {
		const { unit, ...rest } = as;
		const words = isSilent(unit) ? {} : { unit: say('unit', unit!, 40, 'De eenheid') };
		return { question: { ...asked, ...rest, ...words }, ...none };
	}
	if (as.type === 'open')
		return { question: { ...asked, ...as, maxLength: as.maxLength ?? (as.short ? 200 : 2000) }, ...none };
	if (!('options' in as)) return { question: { ...asked, ...as }, ...none };

	const chosen = within(as.options, MOST[as.type], tell);
	const options = named(chosen, 'options', making);
	if (as.type !== 'matrix')
		return { question: { ...asked, ...as, options: options.all }, options: options.codes, rows: none.rows };
	const rows = named(as.rows, 'rows', making);
	const plainRows: Row[] = rows.all.map(({ id: row, label }) => ({ id: row, label }));
	return {
		question: { ...asked, ...as, rows: plainRows, options: options.all },
		options: options.codes,
		rows: rows.codes
	};
}

function nameless(name: string, tell: (note: string) => void) {
	tell('De vraag had geen tekst. Er staat nu de code.');
	return name.slice(0, 300);
}

function keptAs(question: Question): Made {
	const own = (parts: { id: string }[]) => new Map(parts.map(({ id }) => [id, id]));
	const options = 'options' in question ? own(question.options) : new Map<string, string>();
	return { question, options, rows: 'rows' in question ? own(question.rows) : new Map() };
}

const MOST = { one: 100, several: 100, matrix: 11, ranking: 30, points: 20 };

function within(options: GivenOption[], most: number, tell: (note: string) => void) {
	if (options.length <= most) return options;
	tell(`Van de ${options.length} antwoorden kwamen er ${most} mee: meer kan hier niet.`);
	return options.slice(0, most);
}

function named(given: GivenOption[], part: 'options' | 'rows', { id, speaker, pipe, tell }: Making) {
	const namer = new Namer(takenParts);
	const codes = new Map<string, string>();
	const all = given.map(({ name, label, alone, other }): Option => {
		const own = namer.nameFor(name, part === 'rows' ? 'r' : 'a');
		if (codes.has(name)) tell(`De code “${name.slice(0, 40)}” stond er twee keer.`);
		else codes.set(name, own);
		const cut = (whole: string) => tell(`Een antwoord is ingekort. Er stond: “${whole}”`);
		const words = speaker.say(`${id}.${part}.${own}`, label, { most: 200, pipe, cut });
		if (!words && name) tell('Een antwoord had geen woorden. Er staat nu de code.');
		return { id: own, label: words || name.slice(0, 200), ...(alone ? { alone } : {}), ...(other ? { other } : {}) };
	});
	return { all, codes };
}
