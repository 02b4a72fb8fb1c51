import { fold } from '#lib/text/fold.ts';
import type { GivenReply } from './reply-rows.ts';

/** What the municipality itself answered together: the one that was answered in full first, then those that refer to it. */
export type Together = GivenReply[];

/**
 * The groups of two and more, and what is answered by itself; what refers to nothing known is told in `unknown`.
 * Who used the very same words is in the group too.
 */
export function groupReplies(given: GivenReply[]) {
	const byRef = new Map(given.flatMap((one) => [[one.externalId, one] as const, [one.ref, one] as const]));
	const group = new Map<GivenReply, Set<GivenReply>>(given.map((one) => [one, new Set([one])]));
	const join = (a: GivenReply, b: GivenReply) => {
		const joined = new Set([...group.get(a)!, ...group.get(b)!]);
		for (const member of joined) group.set(member, joined);
	};
	const unknown: { one: GivenReply; ref: string }[] = [];
	for (const one of given)
		for (const ref of one.refersTo) {
			const other = byRef.get(ref);
			if (!other) unknown.push({ one, ref });
			else join(other, one);
		}
	for (const same of Map.groupBy(given, wordsOf).values()) for (const one of same.slice(1)) join(same[0]!, one);
	const groups = [...new Set(group.values())].map((members) => rootFirst(given.filter((one) => members.has(one))));
	return {
		together: groups.filter(({ length }) => length > 1),
		alone: groups.flatMap((members) => (members.length === 1 ? members : [])),
		unknown
	};
}

/** Without the number before it: in two letters the same sentence is another point. */
const wordsOf = ({ text }: GivenReply) =>
	fold(text)
		.replace(/^\s*(?:\d+|[a-z])[.)]\s*/, '')
		.replace(/\s+/g, ' ')
		.trim();

function rootFirst(members: GivenReply[]): Together {
	const root = members.find(({ refersTo }) => !refersTo.length) ?? members[0]!;
	return [root, ...members.filter((one) => one !== root)];
}
