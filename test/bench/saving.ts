import { sealOf } from '#lib/forms/seal.ts';
import { stayAt } from '#lib/policies/at-work.server.ts';
import { findPlace } from '#lib/policies/desk.server.ts';
import { changeParagraph } from '#lib/policies/drafting.server.ts';
import { withLargePolicy } from './large-policy.ts';
import type { Measurement } from './measurement.ts';
import { middleOf } from './middle.ts';

/** Keeping one paragraph of a policy of 600, durable on the disk; and a sign of life of who writes it. */
export const measure = () =>
	withLargePolicy(async ({ editor, policyId, paragraphIds }): Promise<Measurement[]> => {
		const id = paragraphIds[301]!;
		let [seal, turn] = [undefined as string | undefined, 0];
		const saving = await middleOf(async () => {
			const text = `Dit is zin ${turn++}. `.repeat(20).trim();
			await changeParagraph(editor, policyId, id, text, seal);
			seal = sealOf(text);
		});
		const beating = await middleOf(async () => {
			await stayAt(editor, policyId, id, await findPlace(editor, policyId, id));
		});
		return [
			{ name: 'saving a paragraph of a policy of 600', figure: saving, unit: 'ms', atMost: 20 },
			{ name: '  a sign of life of who writes it', figure: beating, unit: 'ms', atMost: 20 }
		];
	});
