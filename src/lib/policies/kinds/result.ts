import { literal } from '#lib/text/markdown.ts';
import { type Details, ResultDetails } from './details.ts';
import { type ParagraphKind, plainKind, type Saying } from './kind.ts';

type Result = Extract<Details, { kind: 'result' }>;

/** The lines that say how one sees that it comes true, each with its words for the reader. */
export const resultLines = [
	{ name: 'indicator', label: 'Waaraan zien wij dit?', openName: 'indicator', lacks: 'waaraan u het ziet' },
	{ name: 'measure', label: 'Hoe meten wij dit?', openName: 'meting', lacks: 'hoe u het meet' },
	{ name: 'now', label: 'Hoe is het nu?', openName: 'nu', lacks: 'hoe het nu is' },
	{ name: 'aim', label: 'Wat willen wij bereiken?', openName: 'doel', lacks: 'wat u wilt bereiken' },
	{ name: 'by', label: 'Wanneer?', openName: 'wanneer', lacks: 'wanneer' }
] as const;

const hints: Record<(typeof resultLines)[number]['name'], string> = {
	indicator: 'Bijvoorbeeld: hoeveel inwoners zeggen dat zij iemand hebben om mee te praten.',
	measure: 'Wie meet het, waarmee en hoe vaak?',
	now: 'Met het jaar waarin het is gemeten. Bijvoorbeeld: 61 van de 100 inwoners (2025).',
	aim: 'Bijvoorbeeld: 70 van de 100 inwoners.',
	by: 'Bijvoorbeeld: eind 2029.'
};

const read = ({ details }: Saying): Result | undefined => (details?.kind === 'result' ? details : undefined);

export const result: ParagraphKind = {
	...plainKind,
	divides: false,
	label: 'Resultaat',
	about: 'Wat mensen straks merken, en hoe u ziet dat het lukt.',
	openName: 'resultaat',
	asked: { label: 'Wat is er straks anders voor mensen?', hint: 'Schrijf op wat inwoners zelf merken.', rows: 5 },
	form: {
		title: 'Het resultaat',
		schema: ResultDetails,
		fields: [
			{ name: 'title', label: 'Hoe heet dit resultaat?', hint: 'In een paar woorden.', required: true },
			...resultLines.map(({ name, label }) => ({ name, label, hint: hints[name] }))
		]
	},
	open(saying) {
		const held = read(saying);
		const lines = resultLines.map(({ name, openName }) => [openName, held?.[name] || null] as const);
		return { naam: held?.title ?? null, ...Object.fromEntries(lines) };
	},
	title: (saying) => read(saying)?.title ?? '',
	missing(saying) {
		const held = read(saying);
		return resultLines.flatMap(({ name, lacks }) => (held?.[name] ? [] : [lacks]));
	},
	markdown(saying) {
		const held = read(saying);
		const lines = resultLines.flatMap(({ name, label }) => (held?.[name] ? `- ${label} ${literal(held[name])}` : []));
		return [`**${literal(held?.title ?? '')}**`, saying.text, lines.join('\n')].filter(Boolean).join('\n\n');
	}
};
