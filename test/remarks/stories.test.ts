import { expect, test } from 'vitest';
import { newOnceKey } from '#lib/once/key.ts';
import { readVersionFile } from '#lib/policies/files/version-files.server.ts';
import { readForReaction } from '#lib/remarks/reacting.server.ts';
import { reactToParagraph } from '#lib/remarks/remarks.server.ts';
import { publicStory, WORDS } from '#test/support/stories.ts';

test('nobody proposes other words for a story: a proposal would keep them when it is taken back', async () => {
	const { policy, versionId, paragraphId } = await publicStory();
	const said = { onceKey: newOnceKey(), versionId, paragraphId, text: '', author: '', neighbourhoodId: undefined };
	const proposal = { ...said, email: '', stance: 'proposal', proposed: `${WORDS} Nooit meer.` } as const;
	await expect(reactToParagraph(proposal)).rejects.toMatchObject({
		status: 409,
		body: { message: expect.stringContaining('het is van wie het vertelde') }
	});
	const place = await readForReaction(policy.slug, '1', paragraphId);
	expect(place.proposable).toBeUndefined();
	expect(place.body).toContain(WORDS);
	await reactToParagraph({ ...said, email: '', stance: 'concern', text: 'Dit raakt mij.', onceKey: newOnceKey() });
});

test('no cache keeps a file in which a story stands', async () => {
	const { policy } = await publicStory();
	const wanted = {
		slug: policy.slug,
		number: '1',
		name: `${policy.slug}-versie-1.md`,
		origin: 'https://samen.example'
	};
	expect(await readVersionFile(wanted, undefined)).toMatchObject({ isPublic: true, isLasting: false });
});
