import type { Person } from '#lib/people/person.ts';
import { nameCause } from '#lib/policies/drafting.server.ts';
import { findNewestVersion, readVersion } from '#lib/policies/policies.server.ts';
import type { Policy } from '#lib/policies/policy.ts';

/** With which a short text becomes public. */
export const published = {
	status: 'published',
	summary: 'De tekst.',
	languageOverride: 'Het is maar een proef.'
} as const;

/** Says of each paragraph of the draft why it changed: the municipality wanted it. */
export async function explainAll(editor: Person, policy: Policy, text: string) {
	for (const { paragraphId } of await readVersion((await findNewestVersion(policy.id, editor)).id))
		await nameCause(editor, policy.id, paragraphId, { cause: 'municipality', text });
}
