import { findConsultation } from '#lib/consultations/consultations.server.ts';
import { LetterForm } from '#lib/letters/letter.ts';
import { enterLetter, listLetters } from '#lib/letters/letters.server.ts';
import { listNeighbourhoods } from '#lib/neighbourhoods/neighbourhoods.server.ts';
import { mayEdit } from '#lib/people/person.ts';
import { form } from '#lib/web/form.ts';
import { personWho } from '#lib/web/person.ts';
import { handOver } from '#lib/web/receipt.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { id } = await findConsultation(event.params.slug, personWho(event, mayEdit));
	return { letters: await listLetters(id), neighbourhoods: await listNeighbourhoods() };
};

export const actions = {
	default: form(LetterForm, async (input, event) => {
		const editor = personWho(event, mayEdit);
		const consultation = await findConsultation(event.params.slug!, editor);
		const code = await enterLetter(editor, { ...input, consultationId: consultation.id });
		handOver(event, code, input.onceKey, `/beheer/trajecten/${consultation.slug}/brieven/${code}`);
	})
} satisfies Actions;
