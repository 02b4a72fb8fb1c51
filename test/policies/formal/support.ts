import { readDesk } from '#lib/policies/desk.server.ts';
import { addParagraph, changeParagraph, linkSource, nameCause } from '#lib/policies/drafting.server.ts';
import { confirmTexts } from '#lib/policies/formal/confirming.server.ts';
import { sealOfPair } from '#lib/policies/formal/pair.ts';
import { freezeDraft } from '#lib/policies/freezing.server.ts';
import { begin } from '../support.ts';

export const PLAIN = 'U krijgt binnen acht weken een besluit.';
export const FORMAL = 'Het college beslist binnen acht weken na de melding.';

/** A document with one paragraph in two texts, in draft, and what Eva does with it. */
export async function beginPair() {
	const { editor, consultation, policy } = await begin();
	const add = async (text: string, formalText = '') => {
		const id = await addParagraph(editor, policy.id, { kind: 'text', text, formalText });
		await linkSource(editor, policy.id, id, { reason: 'De wet vraagt dit van ons.' });
		return id;
	};
	const id = await add(PLAIN, FORMAL);
	return {
		...{ editor, consultation, policy, id, add },
		change: (text: string, formalText?: string, of = id) =>
			changeParagraph(editor, policy.id, of, { text, formalText }),
		agree: (text: string, formalText: string, of = id) =>
			confirmTexts(editor, policy.id, of, sealOfPair({ text, formalText, details: null })),
		explain: (of = id) =>
			nameCause(editor, policy.id, of, { cause: 'municipality', text: 'Zes weken is beter voor mensen.' }),
		freeze: (status: 'published' | 'concept' = 'published') =>
			freezeDraft(editor, policy.id, {
				...{ status, summary: 'Zo is het.' },
				languageOverride: 'Dit is een proef, en de tekst is kort.'
			}),
		/** What the desk shows of one paragraph. */
		row: async (of = id) => {
			const { draft } = await readDesk(editor, consultation.slug, policy.slug);
			return draft!.rows.find(({ paragraphId }) => paragraphId === of)!;
		}
	};
}
