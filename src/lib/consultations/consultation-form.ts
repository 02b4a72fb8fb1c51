import * as v from 'valibot';
import * as field from '#lib/forms/fields.ts';
import { slugOf } from '#lib/text/slug.ts';
import type { ConsultationInput, PhaseInput } from './consultations.server.ts';
import { levels } from './level.ts';

export const MOST_PHASES = 12;

const Fields = v.looseObject({
	onceKey: field.onceKey,
	/** Of one that is there already. */
	basedOn: v.optional(field.basedOn),
	title: v.pipe(
		field.line(120, 'Geef het traject een titel.'),
		v.check((title) => slugOf(title) !== '', 'Kies een titel met letters, die zegt waar het over gaat.')
	),
	summary: field.text(500, 'Schrijf in een paar zinnen waar het over gaat.'),
	promise: field.text(3000, 'Schrijf op wat de gemeente belooft.'),
	level: field.oneOf(levels, 'Kies hoe ver de stem van inwoners gaat.'),
	open: field.text(3000, 'Schrijf op wat nog kan veranderen.'),
	fixed: field.text(3000, 'Schrijf op wat al vaststaat.'),
	status: field.oneOf(['draft', 'running'], 'Kies of het traject al openbaar is.')
});

const PhaseRow = v.pipe(
	v.object({
		title: field.line(80, 'Geef de stap een naam.'),
		description: field.text(500, 'Schrijf op wat er in deze stap gebeurt.'),
		startsOn: field.day('Vul de eerste dag in, zoals 1-3-2026.'),
		endsOn: field.day('Vul de laatste dag in, zoals 30-6-2026.')
	}),
	v.forward(
		v.check(({ startsOn, endsOn }) => startsOn <= endsOn, 'De laatste dag ligt voor de eerste dag.'),
		['endsOn']
	)
);

/** The name of a field of a phase: `phase0Title`. */
export const phaseField = (index: number, key: keyof PhaseInput) =>
	`phase${index}${key[0]!.toUpperCase()}${key.slice(1)}`;

const keys = ['title', 'description', 'startsOn', 'endsOn'] as const satisfies (keyof PhaseInput)[];

/** A consultation with its phases. A phase of which nothing is filled in is none. */
export const ConsultationForm = v.pipe(
	Fields,
	// A check and not a transformation: so it also speaks when other fields are wrong, and all is said at once.
	v.rawCheck(({ dataset, addIssue }) => {
		const input: Record<string, unknown> = { ...(dataset.value as object) };
		for (const { field, message } of readPhases(input).problems)
			addIssue({ message, path: [{ type: 'object', origin: 'value', input, key: field, value: input[field] }] });
	}),
	v.transform(({ onceKey, basedOn, title, summary, promise, level, open, fixed, status, ...rest }) => {
		const input: ConsultationInput = { title, summary, promise, level, open, fixed, status };
		return { onceKey, basedOn, input, planned: readPhases(rest).planned };
	})
);

function readPhases(values: Record<string, unknown>) {
	const planned: PhaseInput[] = [];
	const problems: { field: string; message: string }[] = [];
	for (let index = 0; index < MOST_PHASES; index++) {
		const typed = Object.fromEntries(keys.map((key) => [key, values[phaseField(index, key)] ?? '']));
		if (Object.values(typed).every((value) => String(value).trim() === '')) continue;
		const row = v.safeParse(PhaseRow, typed);
		if (row.success) planned.push(row.output);
		for (const { path, message } of row.issues ?? [])
			problems.push({ field: phaseField(index, path?.[0]?.key as keyof PhaseInput), message });
	}
	return { planned, problems };
}
