import { createHash } from 'node:crypto';
import type { ParagraphVersion } from './policy.ts';

type Hashed = Pick<ParagraphVersion, 'paragraphId' | 'kind' | 'text' | 'removed'>;

/** SHA-256 over what stands in a version, in order, as base64url. Anybody with the paragraphs can make it again. */
export function hashOf(paragraphs: Hashed[]) {
	const standing = paragraphs.filter(({ removed }) => !removed);
	const whole = JSON.stringify(standing.map(({ paragraphId, kind, text }) => [paragraphId, kind, text]));
	return createHash('sha256').update(whole).digest('base64url');
}
