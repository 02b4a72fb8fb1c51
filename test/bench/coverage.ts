import { readBeside } from '#lib/policies/beside.server.ts';
import { coverageOf } from '#lib/policies/coverage.server.ts';
import { withLargePolicy } from './large-policy.ts';
import type { Measurement } from './measurement.ts';
import { middleOf } from './middle.ts';

/** What of 5,000 contributions has a place in a policy of 600 paragraphs, and looking for what has none. */
export const measure = () =>
	withLargePolicy(async ({ editor, consultationId, versionId }): Promise<Measurement[]> => {
		const wanted = { words: '', themeId: undefined, neighbourhoodId: undefined, unplaced: true };
		const covered = await middleOf(() => coverageOf(editor, consultationId, versionId));
		const beside = await middleOf(() => readBeside(editor, consultationId, versionId, wanted));
		const sought = await middleOf(() => readBeside(editor, consultationId, versionId, { ...wanted, words: 'groen' }));
		return [
			{ name: 'coverage of 5,000 contributions in 600 paragraphs', figure: covered, unit: 'ms', atMost: 100 },
			{ name: '  what has no place yet, beside the text', figure: beside, unit: 'ms', atMost: 100 },
			{ name: '  with a word in it', figure: sought, unit: 'ms', atMost: 100 }
		];
	});
