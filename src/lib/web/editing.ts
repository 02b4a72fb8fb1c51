import { redirect, type RequestEvent } from '@sveltejs/kit';
import type * as v from 'valibot';
import type { Definition } from '#lib/questionnaires/definition.ts';
import { reworkDraft } from '#lib/questionnaires/making/drafting.server.ts';
import { removeFrom } from '#lib/questionnaires/making/removing.server.ts';
import type { Removed } from '#lib/questionnaires/making/removing.ts';
import { mayManage } from '#lib/questionnaires/questionnaire.ts';
import { findOf } from '#lib/questionnaires/questionnaires.server.ts';
import { form } from './form.ts';
import { personWho } from './person.ts';

interface Step {
	onceKey: string;
	state: string;
}

type StepSchema = v.GenericSchema<unknown, Step>;

/** An action that changes the draft in the address. `result`: where it leads, behind the address of the vragenlijst. */
export const editing = <S extends StepSchema>(
	schema: S,
	work: (draft: Definition, input: v.InferOutput<S>, event: RequestEvent) => { draft: Definition; result: string }
) =>
	form(schema, async (input: v.InferOutput<S>, event: RequestEvent) => {
		const { editor, id, base } = await listIn(event);
		const { onceKey, state } = input;
		const to = await reworkDraft(editor, id, { onceKey, state, work: (draft) => work(draft, input, event) });
		redirect(303, `${base}${to}`);
	});

/** An action that takes something out of the draft, and shows that it can come back. */
export const removing = <S extends StepSchema>(
	schema: S,
	take: (draft: Definition, input: v.InferOutput<S>) => { draft: Definition; removed: Removed }
) =>
	form(schema, async (input: v.InferOutput<S>, event: RequestEvent) => {
		const { editor, id, base } = await listIn(event);
		const { onceKey, state } = input;
		await removeFrom(editor, id, { onceKey, state, take: (draft) => take(draft, input) });
		redirect(303, `${base}?weg=${onceKey}#weg`);
	});

/** The vragenlijst in the address, for who may change it. */
export async function listIn(event: RequestEvent) {
	const { slug, lijst } = event.params as { slug: string; lijst: string };
	const editor = personWho(event, mayManage);
	const list = await findOf(editor, slug, lijst);
	return { editor, list, id: list.id, base: `/beheer/trajecten/${slug}/vragenlijsten/${lijst}` };
}
