import { addAmendment } from '#lib/decisions/amendments.server.ts';
import type { AmendmentInput } from '#lib/decisions/decision.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { startDraft } from '#lib/policies/drafting.server.ts';
import { freezeDraft } from '#lib/policies/freezing.server.ts';
import { begin as beginPolicy, write } from '#test/policies/support.ts';

const languageOverride = 'Deze tekst is te kort om te meten.';
export const publish = { status: 'published', summary: 'Een versie.', languageOverride } as const;

/** What the council decides. */
export const decision = { summary: 'Vastgesteld.', decision: 'De raad stelde de tekst vast.', languageOverride };

/** A published text with a draft beside it, to which the council proposes changes. */
export async function begin() {
	const { editor, consultation, policy } = await beginPolicy();
	const place = await write(editor, policy, 'De plek is op maandag open.');
	await freezeDraft(editor, policy.id, publish);
	await startDraft(editor, policy.id);
	const propose = (change: Partial<AmendmentInput> = {}) =>
		addAmendment(editor, {
			onceKey: newOnceKey(),
			policyId: policy.id,
			number: 'A1',
			title: 'Ook op zondag open',
			proposedBy: 'Groen Samen',
			outcome: 'adopted',
			vote: '15 voor, 12 tegen',
			...change
		});
	return { editor, consultation, policy, place, propose };
}
