import * as v from 'valibot';
import { expect, test } from 'vitest';
import * as field from '#lib/forms/fields.ts';

// What runs in a browser, and nowhere else, holds no form.
const modules = import.meta.glob<Record<string, unknown>>(
	[
		'/src/lib/**/*.ts',
		'!/src/lib/**/*.server.ts',
		'!/src/lib/**/{quicker,budget-left,*-script,saving-form,markdown-editor,language-help}.ts'
	],
	{ eager: true }
);

const isSchema = (value: unknown): value is v.GenericSchema =>
	!!value && typeof value === 'object' && (value as { kind?: string }).kind === 'schema';

const forms = Object.entries(modules).flatMap(([path, module]) =>
	Object.entries(module)
		.filter(([name, value]) => name.endsWith('Form') && isSchema(value))
		.map(([name, value]) => ({ name: `${path.slice('/src/lib/'.length)} ${name}`, schema: value as v.GenericSchema }))
);

const helpers = [
	field.text(10, 'Vul iets in.'),
	field.optionalText(10),
	field.email('Vul uw e-mailadres in.'),
	field.optionalEmail,
	field.oneOf(['een', 'twee'], 'Kies een van de twee.'),
	field.id('Maak een keuze.'),
	field.optionalId,
	field.ids,
	field.checked,
	field.wholeNumber(1, 9, 'Vul een getal in.'),
	field.day('Vul een datum in.'),
	field.onceKey
];

const wrong = ['', ' ', 'riet@', 'naam@a b', '-1', '1e9', '31-2-2027', 'constructor', 'x'.repeat(20_000), ['a', 'b']];

/** Words that only valibot's own messages have. */
const english = /\b(?:Invalid|Expected|received|but|undefined|NaN|Object)\b/i;

const messagesOf = (schema: v.GenericSchema, value: unknown) =>
	(v.safeParse(schema, value).issues ?? []).map(({ message }) => message);

/** The names of the fields of a form, also inside a pipe. */
const entriesOf = (schema: v.GenericSchema): string[] =>
	'entries' in schema ? Object.keys(schema.entries as object) : [];

test.for(helpers.map((schema, i) => ({ i, schema })))('a field says what is wrong in Dutch ($i)', ({ schema }) => {
	for (const value of [undefined, ...wrong])
		for (const message of messagesOf(schema, value)) expect(message).not.toMatch(english);
});

test.for(forms)('what is wrong in $name is said in Dutch', ({ schema }) => {
	const names = entriesOf(schema);
	const given = [{}, ...wrong.map((value) => Object.fromEntries(names.map((name) => [name, value])))];
	for (const values of given) for (const message of messagesOf(schema, values)) expect(message).not.toMatch(english);
});

test('all forms of the platform are looked at', () => {
	expect(forms.length).toBeGreaterThan(40);
});

test('who writes too much reads which text, how long it is and how long it may be', () => {
	expect(messagesOf(field.text(300, 'Schrijf uw wens op.', 'Uw wens'), 'x'.repeat(1312))).toEqual([
		'Uw wens heeft 1.312 tekens. Het mogen er hoogstens 300 zijn.'
	]);
});
