import { parse } from 'node-html-parser';
import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import ContributionPath from '#lib/chain/ContributionPath.svelte';
import { followCode } from '#lib/chain/following.server.ts';
import { adoptPolicy } from '#lib/decisions/adoption.server.ts';
import { endConsultation } from '#lib/decisions/ending.server.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { freezeDraft } from '#lib/policies/freezing.server.ts';
import { createPolicy } from '#lib/policies/policies.server.ts';
import { say } from '#test/support/chain.ts';
import { only } from '#test/support/only.ts';
import { begin as beginReplies, give } from '#test/support/replies.ts';
import { write } from '#test/policies/support.ts';

const languageOverride = 'Deze tekst is te kort om te meten.';
const decision = { summary: 'Vastgesteld.', decision: 'De raad stelde de tekst vast.', languageOverride };

/** Two texts, and Anna and Bram of whom the words landed in one each; Chris is told no. */
async function begin() {
	const { eva, consultationId } = await beginReplies();
	const place = async (title: string) => {
		const policy = await createPolicy(eva, consultationId, title);
		const paragraphId = await write(eva, policy, `${title} komt er.`);
		const published = { status: 'published', summary: 'De tekst.', languageOverride } as const;
		return { id: policy.id, paragraphId, versionId: (await freezeDraft(eva, policy.id, published)).id };
	};
	const [bench, rules] = [await place('Een bankje'), await place('Een regel')];
	const hear = async (text: string, place?: typeof bench) => {
		const { id, code } = await say(consultationId, text);
		const paragraphs = place ? [{ versionId: place.versionId, paragraphId: place.paragraphId }] : [];
		await give(eva, { contributionId: id, verdict: place ? 'adopted' : 'rejected', paragraphs });
		return async () => {
			const { lines, ahead } = await followCode(code);
			const { body } = render(ContributionPath, { props: { line: only(lines), ahead } });
			return parse(body)
				.querySelectorAll('h3')
				.map(({ textContent }) => textContent)
				.at(-1);
		};
	};
	const told = [await hear('Bankje', bench), await hear('Regels', rules), await hear('Een achtbaan')];
	return { eva, consultationId, bench, rules, last: () => Promise.all(told.map((tell) => tell())) };
}

test('a path ends with the decision on the text in which the words landed, not with that on another', async () => {
	const { eva, bench, rules, last } = await begin();
	await adoptPolicy(eva, bench.id, decision);
	expect(await last()).toEqual(['De raad besloot', 'De raad besluit', 'De raad besluit over de rest']);
	await adoptPolicy(eva, rules.id, decision);
	expect(await last()).toEqual(['De raad besloot', 'De raad besloot', 'De raad besloot']);
});

test('who is in a text on which the council decides no more reads that', async () => {
	const { eva, consultationId, bench, last } = await begin();
	await adoptPolicy(eva, bench.id, decision);
	await endConsultation(eva, consultationId, { onceKey: newOnceKey(), reason: 'De regels zijn niet nodig.' });
	expect(await last()).toEqual(['De raad besloot', 'De raad besluit niet over deze tekst', 'De raad besloot']);
});
