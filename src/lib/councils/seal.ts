import { createHash } from 'node:crypto';

/** A short hash of a text in the making: two texts with the same seal are the same. */
export const sealOf = (introduction: string, points: string[]) =>
	createHash('sha256')
		.update(JSON.stringify([introduction, points]))
		.digest('base64url');
