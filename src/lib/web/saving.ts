import { isHttpError, json, type RequestEvent } from '@sveltejs/kit';
import * as v from 'valibot';
import { now } from '#lib/clock.ts';
import { asTime } from '#lib/text/dates.ts';
import { companyInWords, takenInWords } from '#lib/writing/in-words.ts';
import type { AtWork } from '#lib/writing/at-work.server.ts';
import { readFormValues } from './form.ts';

interface Work<Event, Where, Input> {
	/** How what is written is called: “deze alinea”. */
	what: string;
	/** Who writes what. For others it does not exist. */
	at: (event: Event) => Promise<Where>;
	/** Keeps it by the same verb as the form; returns the seal of what is stored then. */
	save?: (where: Where, input: Input) => Promise<string>;
	/** Says that the writer is still there, and tells who else is. */
	beat: (where: Where) => Promise<AtWork>;
	leave: (where: Where) => Promise<void>;
}

/**
 * What keeps a form while somebody writes in it (docs/decisions/0023), with the schema of the form itself. It says what
 * is wrong as the form would, in a sentence.
 */
export const saving =
	<Event extends RequestEvent, Where, S extends v.GenericSchema<unknown, unknown>>(
		schema: S,
		{ what, at, save, beat, leave }: Work<Event, Where, v.InferOutput<S>>
	) =>
	async (event: Event): Promise<Response> => {
		const where = await at(event);
		const { act, ...values } = await readFormValues(event.request);
		if (act === 'save' && save) return keep(schema, values, (input) => save(where, input));
		if (act === 'leave') {
			await leave(where);
			return json({});
		}
		const { taken, others } = await beat(where);
		return json({ takenBy: taken && takenInWords(taken, what), company: companyInWords(others) });
	};

async function keep<S extends v.GenericSchema<unknown, unknown>>(
	schema: S,
	values: unknown,
	save: (input: v.InferOutput<S>) => Promise<string>
) {
	const result = v.safeParse(schema, values);
	if (!result.success) return json({ message: result.issues[0].message }, { status: 422 });
	try {
		const basedOn = await save(result.output);
		return json({ basedOn, at: asTime(now()) });
	} catch (error) {
		if (isHttpError(error) && error.status === 409) return json({ message: error.body.message }, { status: 409 });
		throw error;
	}
}
