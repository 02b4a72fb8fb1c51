import { type ActionFailure, fail, isHttpError, type RequestEvent } from '@sveltejs/kit';
import * as v from 'valibot';
import { refuse } from '#lib/errors.ts';
import * as field from '#lib/forms/fields.ts';
import { keyOfHandingIn } from '#lib/once/handing-in.ts';
import type { FormState, Problem } from '#lib/ui/form-state.ts';

type Schema = v.GenericSchema<unknown, unknown> | v.GenericSchemaAsync<unknown, unknown>;

/**
 * An action: reads the form, checks it, does the work. What cannot be taken comes back with a sentence a field, at
 * 4xx or 503, and with everything that was typed. The work ends in a redirect.
 */
export const form =
	<Event extends RequestEvent, S extends Schema>(
		schema: S,
		work: (input: v.InferOutput<S>, event: Event) => Promise<ActionFailure<FormState> | void>
	) =>
	async (event: Event): Promise<ActionFailure<FormState> | void> => {
		const values = await readValues(event.request);
		const action = event.url.search.startsWith('?/') ? event.url.search.split('&')[0]! : '';
		const refused = (status: number, problems: Problem[]) => fail(status, { action, values, problems });

		const result = await v.safeParseAsync(schema, withOwnKey(values, event.url));
		if (!result.success) return refused(422, firstOfEach(result.issues.map(asProblem)));
		try {
			return await work(result.output, event);
		} catch (error) {
			// Closed, changed by another, too often, too busy: the visitor reads why and keeps the words.
			if (isHttpError(error) && error.status !== 404 && (error.status < 500 || error.status === 503))
				return refused(error.status, [{ field: '', message: error.body.message }]);
			throw error;
		}
	};

/** A form that comes back to be looked at before it is kept: at 422 when something is wrong with it. */
export const orProblems = (state: FormState) => (state.problems.length ? fail(422, state) : state);

/** One sentence a field: what else is wrong with it shows when that is mended. */
const firstOfEach = (problems: Problem[]) =>
	problems.filter((problem, i) => problems.findIndex(({ field }) => field === problem.field) === i);

type Values = Record<string, string | string[]>;

/** What the work sees as key of the form is the key of this handing-in. The page keeps the one that it had. */
function withOwnKey(values: Values, { pathname, search }: URL): Values {
	const { onceKey, ...given } = values;
	const key = v.safeParse(field.onceKey, onceKey);
	return key.success ? { ...given, onceKey: keyOfHandingIn(key.output, pathname + search, given) } : values;
}

/** No form of ours has nearly as many: the longest are those of lists in which one ticks what belongs together. */
const MOST_FIELDS = 2000;

/**
 * A field name that occurs more than once gives a list. Files are not read. A zero byte says nothing, and PostgreSQL
 * cannot store it.
 */
async function readValues(request: Request): Promise<Values> {
	const fields = [...(await readForm(request))];
	if (fields.length > MOST_FIELDS) refuse('invalid', 'Dit formulier heeft meer velden dan wij kunnen lezen.');
	const values = new Map<string, string[]>();
	for (const [name, value] of fields) {
		if (typeof value !== 'string') continue;
		const text = value.replaceAll('\r\n', '\n').replaceAll('\0', '');
		const known = values.get(name);
		if (known) known.push(text);
		else values.set(name, [text]);
	}
	return Object.fromEntries([...values].map(([name, texts]) => [name, texts.length > 1 ? texts : texts[0]!]));
}

async function readForm(request: Request) {
	try {
		return await request.formData();
	} catch (error) {
		// Not a form, or cut off half way; or larger than BODY_SIZE_LIMIT, which the server says with its own error.
		const status = (error as { status?: number }).status ?? (error as { cause?: { status?: number } }).cause?.status;
		return refuse(status === 413 ? 'too_large' : 'invalid');
	}
}

const asProblem = (issue: v.BaseIssue<unknown>): Problem => ({
	field: String(issue.path?.[0]?.key ?? ''),
	message: issue.message
});
