import type { FormState } from '#lib/ui/form-state.ts';
import { asChoice, type DraftForm } from './reply.ts';
import type { InferOutput } from 'valibot';

/** The form as it was sent, with the words of a standaardtekst below what was written; without words nobody chose one. */
export function withBlock(draft: InferOutput<typeof DraftForm>, words: string | undefined): FormState {
	const { paragraphs, verdict = '', reason, alike, differsBecause, basedOn, blockId = '' } = draft;
	const problems = words === undefined ? [{ field: 'blockId', message: 'Kies een standaardtekst.' }] : [];
	const values = {
		...{ verdict, alike, differsBecause, blockId, reason: [reason, words].filter(Boolean).join('\n\n') },
		paragraphs: paragraphs.map(asChoice),
		...(basedOn && { basedOn })
	};
	return { action: '?/insert', values, problems };
}
