import { at } from '#lib/clock.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { reply } from '#lib/replies/replies.server.ts';
import { keysOf } from './coding.ts';
import { findingTexts } from './finding-texts.ts';
import type { PassageKey } from './policy-texts.ts';
import type { Desk } from './policy/writing.ts';
import { singleReplies, type SingleReply } from './single-replies.ts';
import type { Voices } from './voices.ts';
import { daysAgo } from './world.ts';

/** One answer for all who are behind a rode draad, and one for who does not agree with it. */
export async function answerFindings({ editor, threads, paragraphs, versions }: Desk) {
	for (const [i, key] of keysOf(findingTexts).entries()) {
		const { verdict, reason, passages, dissent } = findingTexts[key];
		const { id: findingId, dissents } = threads.get(key)!;
		const places = placesOf(paragraphs, versions[1]!, passages);
		await at(daysAgo(358 - 2 * i), async () => {
			await reply(editor, { onceKey: newOnceKey(), findingId, verdict, reason, paragraphs: places });
			if (dissent && dissents.length) await answerDissent(editor, findingId, dissent);
		});
	}
}

const answerDissent = (editor: Desk['editor'], findingId: string, { verdict, reason }: SingleReply) =>
	reply(editor, { onceKey: newOnceKey(), findingId, stance: 'dissents', verdict, reason, paragraphs: [] });

/** Advice points, remarks of raadsleden and items of a wijkagenda each have an answer of their own. */
export async function answerSingles(desk: Desk, voices: Voices) {
	for (const key of keysOf(singleReplies))
		for (const [i, contributionId] of voices[key].entries())
			await at(daysAgo(316 - i), () => answerOne(desk, contributionId, singleReplies[key][i]!));
}

async function answerOne({ editor, paragraphs, versions }: Desk, contributionId: string, answer: SingleReply) {
	const { verdict, reason, languageOverride, passages = [], version = 2 } = answer;
	const places = placesOf(paragraphs, versions[version - 1]!, passages);
	await reply(editor, {
		...{ onceKey: newOnceKey(), contributionId, verdict, reason, languageOverride },
		paragraphs: places
	});
}

const placesOf = (paragraphs: Map<PassageKey, string>, versionId: string, passages: readonly PassageKey[]) =>
	passages.map((key) => ({ versionId, paragraphId: paragraphs.get(key)! }));
