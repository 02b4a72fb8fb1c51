import { createHash } from 'node:crypto';
import type { Definition } from './definition.ts';

/** SHA-256 of a definition, or of what a file has in its place, base64url. PostgreSQL keeps JSON in an order of its own, so keys are sorted first. */
export const fingerprint = (definition: Definition | Readonly<Record<string, unknown>>) =>
	createHash('sha256').update(canonical(definition)).digest('base64url');

const canonical = (value: unknown) =>
	JSON.stringify(value, (_, part: unknown) =>
		part && typeof part === 'object' && !Array.isArray(part)
			? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
			: part
	);
