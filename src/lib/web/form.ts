import { createHash } from 'node:crypto';
import { type ActionFailure, fail, isHttpError, type RequestEvent } from '@sveltejs/kit';
import * as v from 'valibot';
import { refuse } from '#lib/errors.ts';
import * as field from '#lib/forms/fields.ts';
import { keyOfHandingIn } from '#lib/once/handing-in.ts';
import type { FormState, Problem } from '#lib/ui/form-state.ts';
import type { GivenFile } from '#lib/uploads/receiving.server.ts';
import { isMultipart } from './body.ts';
import { asksForCheck, checkField } from './checking.ts';
import { readParts } from './parts.ts';

type Schema = v.GenericSchema<unknown, unknown> | v.GenericSchemaAsync<unknown, unknown>;

/**
 * An action: reads the form, checks it, does the work. What cannot be taken comes back with a sentence a field, at
 * 4xx or 503, and with everything that was typed. The work ends in a redirect. Who only asks how plain the language is,
 * gets the form back with that, and no work is done. `files`: what was chosen in the file
 * fields of a form with `enctype="multipart/form-data"`; the page is in the list of body.ts.
 */
export const form =
	<Event extends RequestEvent, S extends Schema, Result extends ActionFailure<FormState> | void = void>(
		schema: S,
		work: (input: v.InferOutput<S>, event: Event, files: GivenFiles) => Promise<Result>
	) =>
	async (event: Event): Promise<ActionFailure<FormState> | Result> => {
		const { values, files } = await readValues(event.request);
		const action = event.url.search.startsWith('?/') ? event.url.search.split('&')[0]! : '';
		const refused = (status: number, problems: Problem[]) => fail(status, { action, values, problems });
		const done = async () => {
			if (asksForCheck(values))
				return lookedAt(await checkField(event, { action, values, problems: [] }, files.size > 0));
			const { success, output, issues } = await v.safeParseAsync(schema, withOwnKey(values, files, event.url));
			return success ? work(output, event, files) : refused(422, firstOfEach(issues.map(asProblem)));
		};
		try {
			return back(event, await done());
		} catch (error) {
			// Closed, changed by another, too often, too busy: the visitor reads why and keeps the words.
			if (isHttpError(error) && error.status !== 404 && (error.status < 500 || error.status === 503))
				return back(event, refused(error.status, [{ field: '', message: error.body.message }]));
			throw error;
		}
	};

/** The page that shows it again knows what it was sent, also when what it is about is gone meanwhile. */
function back<Failure extends ActionFailure<FormState> | void>(event: RequestEvent, failure: Failure) {
	if (failure) event.locals.refused = failure.data;
	return failure;
}

/** A form that comes back to be looked at before it is kept: at 422 when something is wrong with it. */
export const lookedAt = <State extends FormState>(state: State) => fail(state.problems.length ? 422 : 200, state);

/** One sentence a field: what else is wrong with it shows when that is mended. */
const firstOfEach = (problems: Problem[]) =>
	problems.filter((problem, i) => problems.findIndex(({ field }) => field === problem.field) === i);

type Values = Record<string, string | string[]>;

/** By the name of the field. */
export type GivenFiles = ReadonlyMap<string, GivenFile[]>;

const noFiles: GivenFiles = new Map();

/** What the work sees as key of the form is the key of this handing-in. The page keeps the one that it had. */
function withOwnKey(values: Values, files: GivenFiles, { pathname, search }: URL): Values {
	const { onceKey, ...given } = values;
	const key = v.safeParse(field.onceKey, onceKey);
	if (!key.success) return values;
	const all = { ...given, ...Object.fromEntries([...files].map(([name, some]) => [`${name} `, some.map(hashOf)])) };
	return { ...given, onceKey: keyOfHandingIn(key.output, pathname + search, all) };
}

const hashOf = ({ bytes }: GivenFile) => createHash('sha256').update(bytes).digest('base64url');

/** No form of ours has nearly as many: the longest are those of lists in which one ticks what belongs together. */
const MOST_FIELDS = 2000;

/** What a form without files was filled in with, by the name of the field. An empty question is an empty form. */
export const readFormValues = async (request: Request): Promise<Values> =>
	request.headers.has('content-type') ? asValues(await readForm(request)) : {};

interface Given {
	values: Values;
	files: GivenFiles;
}

async function readValues(request: Request): Promise<Given> {
	if (!isMultipart(request)) return { values: asValues(await readForm(request)), files: noFiles };
	const { fields, files } = await orRefused(readParts(request, MOST_FIELDS));
	return { values: asValues(fields), files: byName(files) };
}

function byName(files: [string, GivenFile][]): GivenFiles {
	const named = new Map<string, GivenFile[]>();
	for (const [name, file] of files) named.set(name, [...(named.get(name) ?? []), file]);
	return named;
}

/**
 * A field name that occurs more than once gives a list. A zero byte says nothing, and PostgreSQL cannot store it.
 */
function asValues(fields: [string, string][]): Values {
	if (fields.length > MOST_FIELDS) refuse('invalid', 'Dit formulier heeft meer velden dan wij kunnen lezen.');
	const values = new Map<string, string[]>();
	for (const [name, value] of fields) {
		const text = value.replaceAll('\r\n', '\n').replaceAll('\0', '');
		const known = values.get(name);
		if (known) known.push(text);
		else values.set(name, [text]);
	}
	return Object.fromEntries([...values].map(([name, texts]) => [name, texts.length > 1 ? texts : texts[0]!]));
}

const readForm = async (request: Request) =>
	[...(await orRefused(request.formData()))].filter((entry): entry is [string, string] => typeof entry[1] === 'string');

/** Not a form, or cut off half way; or larger than body.ts lets through, which says so with its own error. */
async function orRefused<T>(reading: Promise<T>): Promise<T> {
	try {
		return await reading;
	} catch (error) {
		if (isHttpError(error)) throw error;
		const status = (error as { status?: number }).status ?? (error as { cause?: { status?: number } }).cause?.status;
		return refuse(status === 413 ? 'too_large' : 'invalid');
	}
}

const asProblem = (issue: v.BaseIssue<unknown>): Problem => ({
	field: String(issue.path?.[0]?.key ?? ''),
	message: issue.message
});
