import { newOnceKey } from '#lib/once/key.ts';
import type { Person } from '#lib/people/person.ts';
import type { Definition, Values } from '#lib/questionnaires/definition.ts';
import { saveScreen } from '#lib/questionnaires/filling/saving.server.ts';
import { createQuestionnaire } from '#lib/questionnaires/making/drafting.server.ts';
import { publishQuestionnaire } from '#lib/questionnaires/making/publishing.server.ts';
import { sendAnswers } from '#lib/questionnaires/filling/sending.server.ts';

/** One question of each kind, on two pages. */
export const everyKind: Definition = {
	title: 'Uw buurt',
	introduction: 'Wat vindt u van uw buurt?',
	minutes: 3,
	pages: [
		{
			title: 'Over u',
			questions: [
				{ id: 'wijk', type: 'neighbourhood', label: 'In welke wijk woont u?', hint: '', required: false },
				{
					id: 'leeftijd',
					type: 'one',
					label: 'Hoe oud bent u?',
					hint: '',
					required: true,
					options: [
						{ id: 'jong', label: 'Jong' },
						{ id: 'oud', label: 'Oud' }
					]
				}
			]
		},
		{
			title: 'Uw mening',
			questions: [
				{
					id: 'cijfer',
					type: 'scale',
					label: 'Welk cijfer geeft u?',
					hint: '',
					required: true,
					from: 1,
					to: 5,
					fromLabel: 'slecht',
					toLabel: 'goed'
				},
				{
					id: 'waar',
					type: 'several',
					label: 'Waar komt u?',
					hint: '',
					required: false,
					options: [
						{ id: 'park', label: 'Park' },
						{ id: 'plein', label: 'Plein' }
					]
				},
				{ id: 'beter', type: 'open', label: 'Wat kan beter?', hint: '', required: false, maxLength: 200 },
				{ id: 'goed', type: 'open', label: 'Wat is goed?', hint: '', required: false, maxLength: 200 }
			]
		}
	]
};

/** A vragenlijst that people can answer. `languageOverride`: for words that nobody wrote. */
export async function openQuestionnaire(
	editor: Person,
	consultationId: string,
	draft: Definition = everyKind,
	languageOverride = ''
) {
	const fresh = { onceKey: newOnceKey(), consultationId, title: draft.title, draft };
	const { id, slug } = await createQuestionnaire(editor, fresh);
	await publishQuestionnaire(editor, id, newOnceKey(), { languageOverride });
	return { id, slug };
}

/** Someone fills in both pages of `everyKind` and sends them. */
export async function answerAll(slug: string, token: string, second: Values = {}, person?: Person) {
	await saveScreen({ slug, token, page: '1', values: { leeftijd: 'oud' } });
	await saveScreen({ slug, token, page: '2', values: { cijfer: '4', ...second } });
	return sendAnswers({ slug, token }, person);
}

/** The same, when all is as it should be: the receipt, with what its secret follows from. */
export async function handIn(slug: string, token: string, second: Values = {}, person?: Person) {
	return received(await answerAll(slug, token, second, person));
}

/** What came of sending, when it was taken. */
export function received(sent: Awaited<ReturnType<typeof sendAnswers>>) {
	if (!('code' in sent) || !sent.key) throw new Error(`not taken: ${JSON.stringify(sent)}`);
	return { code: sent.code, key: sent.key };
}
