import { redirect, type RequestEvent } from '@sveltejs/kit';
import type * as v from 'valibot';
import type { Definition } from '#lib/questionnaires/definition.ts';
import { closingMoment, mayManage } from '#lib/questionnaires/questionnaire.ts';
import { changeDraft } from '#lib/questionnaires/making/drafting.server.ts';
import { findOf } from '#lib/questionnaires/questionnaires.server.ts';
import { form } from './form.ts';
import { personWho } from './person.ts';

interface Step {
	onceKey: string;
	state: string;
	id?: string;
	closesOn?: string;
}

/** An action that changes the draft of the vragenlijst in the address, and shows the place where it changed. */
export const editing = <S extends v.GenericSchema<unknown, Step>>(
	schema: S,
	change: (draft: Definition, input: v.InferOutput<S>) => Definition
) =>
	form(schema, async (input: v.InferOutput<S>, event: RequestEvent) => {
		const { slug, lijst } = event.params as { slug: string; lijst: string };
		const editor = personWho(event, mayManage);
		const { id } = await findOf(editor, slug, lijst);
		const { onceKey, state, closesOn } = input;
		const closesAt = closesOn === undefined ? undefined : closingMoment(closesOn);
		await changeDraft(editor, id, { onceKey, state, closesAt, change: (draft) => change(draft, input) });
		redirect(
			303,
			`/beheer/trajecten/${slug}/vragenlijsten/${lijst}${closesOn === undefined ? placeOf(input.id) : '?bewaard#over'}`
		);
	});

/** A page goes by its number, a question by its name. */
function placeOf(id = '') {
	if (/^\d+$/.test(id)) return `#pagina-${Number(id) + 1}`;
	return /^[a-z][a-z0-9-]*$/.test(id) ? `#${id}` : '#paginas';
}
