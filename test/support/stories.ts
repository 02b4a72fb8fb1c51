import { secretOf } from '#lib/contributions/code.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { addParagraph } from '#lib/policies/drafting.server.ts';
import { freezeDraft } from '#lib/policies/freezing.server.ts';
import { openVersion } from '#lib/policies/opening.server.ts';
import { recordConsent } from '#lib/policies/stories/consent.server.ts';
import { withdrawStory } from '#lib/policies/stories/withdrawing.server.ts';
import { begin, write } from '#test/policies/support.ts';

/** What was told. */
export const WORDS = 'Soms zei ik een dag lang niets.';

/** A story in a text that everybody can read, with the way to take it back. */
export async function publicStory() {
	const { editor, policy } = await begin();
	await write(editor, policy, 'Wij helpen u.');
	const details = { kind: 'story', name: 'Ria', about: '' } as const;
	const paragraphId = await addParagraph(editor, policy.id, { kind: 'story', text: WORDS, details });
	const onceKey = newOnceKey();
	const given = { onceKey, name: 'Maria', contact: '06', way: 'paper', givenOn: '2026-01-02' } as const;
	const code = await recordConsent(editor, policy.id, paragraphId, { ...given, purpose: 'Dit beleid.' });
	const { id: versionId } = await freezeDraft(editor, policy.id, { status: 'concept', summary: 'Een eerste tekst.' });
	await openVersion(editor, versionId);
	return { policy, versionId, paragraphId, withdraw: () => withdrawStory(code, secretOf(onceKey)) };
}
