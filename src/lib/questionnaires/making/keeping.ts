import { deflateRawSync, inflateRawSync } from 'node:zlib';
import * as v from 'valibot';
import type { Answers } from '../definition.ts';

// The answers of who goes through a preview stand in the address, so that nothing of it is ever stored or counted.

/** An address may not be longer than servers and browsers take. */
const LONGEST = 6000;
/** In bytes: what these answers may become when they are unpacked. */
const LARGEST = 200_000;

const AnswersSchema = v.record(v.string(), v.union([v.string(), v.array(v.string())]));

/** Nothing when it is too much for an address. */
export function pack(answers: Answers): string | undefined {
	if (!Object.keys(answers).length) return '';
	const packed = deflateRawSync(JSON.stringify(answers)).toString('base64url');
	return packed.length > LONGEST ? undefined : packed;
}

/** No answers when it is not what `pack` made. */
export function unpack(packed: string | null): Answers {
	if (!packed || packed.length > LONGEST) return {};
	try {
		const text = inflateRawSync(Buffer.from(packed, 'base64url'), { maxOutputLength: LARGEST }).toString();
		const read = v.safeParse(AnswersSchema, JSON.parse(text));
		return read.success ? read.output : {};
	} catch {
		// Somebody changed the address: they begin anew.
		return {};
	}
}
