import { createHash } from 'node:crypto';
import { canonical } from './kinds/details.ts';
import type { ParagraphVersion } from './policy.ts';

type Hashed = Pick<ParagraphVersion, 'paragraphId' | 'kind' | 'text' | 'removed'> &
	Partial<Pick<ParagraphVersion, 'details' | 'formalText'>>;

/** SHA-256 over what stands in a version, in order, as base64url. Anybody with the paragraphs can make it again. */
export function hashOf(paragraphs: Hashed[]) {
	const standing = paragraphs.filter(({ removed }) => !removed);
	const whole = JSON.stringify(standing.map(asHashed));
	return createHash('sha256').update(whole).digest('base64url');
}

/**
 * Without details, or without a formal text, it is as it was when there were none: hashes of old versions stay true.
 * Details are a text here and a formal text is not, so that one is never taken for the other.
 */
const asHashed = ({ paragraphId, kind, text, details, formalText }: Hashed) => [
	...[paragraphId, kind, text],
	...(details ? [canonical(details)] : []),
	...(formalText ? [{ formal: formalText }] : [])
];
