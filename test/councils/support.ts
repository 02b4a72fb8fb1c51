import { askAdvice } from '#lib/councils/asking.server.ts';
import { startAdvice } from '#lib/councils/councils.server.ts';
import { addPoint } from '#lib/councils/writing.server.ts';
import type { AskInput } from '#lib/councils/advice.ts';
import { newOnceKey } from '#lib/once/key.ts';
import type { Person } from '#lib/people/person.ts';
import { newConsultation } from '#test/support/consultations.ts';
import { join } from '#test/support/people.ts';

/** Eva asks, Nel is a member and Piet the voorzitter. */
export async function town() {
	const editor = await join('Eva', 'editor');
	const member = await join('Nel', 'advisory_member');
	const chair = await join('Piet', 'advisory_chair');
	const { id: consultationId } = await newConsultation(editor);
	return { editor, member, chair, consultationId };
}

export const ask = (editor: Person, consultationId: string, change: Partial<AskInput> = {}) =>
	askAdvice(editor, {
		onceKey: newOnceKey(),
		consultationId,
		title: 'Hulp dichtbij',
		question: 'Wat vindt u?',
		dueOn: '2030-01-12',
		...change
	});

export const start = (adviser: Person, consultationId: string | undefined, title = 'Eigen idee') =>
	startAdvice(adviser, { onceKey: newOnceKey(), consultationId, title });

/** Adds these points, and returns their ids. */
export async function point(adviser: Person, adviceId: string, ...texts: string[]) {
	const ids: string[] = [];
	for (const text of texts) ids.push(await addPoint(adviser, adviceId, newOnceKey(), { text }));
	return ids;
}
