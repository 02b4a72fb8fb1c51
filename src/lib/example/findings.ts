import { addFindingSources, changeFinding, createFinding } from '#lib/themes/findings.server.ts';
import { keysOf, readSaid, type Said, type ThemeIds } from './coding.ts';
import { findingTexts, type FindingKey } from './finding-texts.ts';
import { chapters, passagesOf } from './policy-texts.ts';
import type { Desk } from './policy/writing.ts';
import { sortUnderFindings, type Sorted } from './sorting.ts';
import { ownVoices, type Voices } from './voices.ts';
import type { finishedThemes, World } from './world.ts';

/** A rode draad, with what is behind it and what is against it. */
export interface Thread {
	id: string;
	supports: string[];
	dissents: string[];
}

export type Threads = Map<FindingKey, Thread>;

type Themes = ThemeIds<keyof typeof finishedThemes>;

/** Makes the rode draden of what was said. */
export async function addFindings({ people: { editor }, finished }: World, themes: Themes, said: Said[]) {
	const threads: Threads = new Map();
	for (const key of keysOf(findingTexts)) {
		const { theme, sentence } = findingTexts[key];
		const { id } = await createFinding(editor, finished.id, { themeId: themes.get(theme), sentence, dissent: '' });
		threads.set(key, { id, supports: [], dissents: [] });
	}
	await addSources(editor, { themes, threads }, sortUnderFindings(said, findingTexts));
	return threads;
}

/** Who reacted on an alinea stands behind the rode draad on which that alinea rests. */
export async function addLaterSources(world: World, desk: Desk, voices: Voices) {
	const known = new Set([...desk.threads.values()].flatMap(({ supports, dissents }) => [...supports, ...dissents]));
	const own = ownVoices(voices);
	const later = (await readSaid(world, world.finished)).filter(({ id }) => !known.has(id) && !own.has(id));
	await addSources(desk.editor, desk, sortUnderFindings(later, findingTexts, threadsOfReactions(desk, voices)));
}

function threadsOfReactions({ paragraphs }: Desk, { reactions }: Voices) {
	const chosen = new Map<string, FindingKey>();
	for (const [passage, { findings }] of chapters.flatMap(passagesOf))
		for (const contributionId of reactions.get(paragraphs.get(passage)!) ?? [])
			if (findings?.[0]) chosen.set(contributionId, findings[0]);
	return chosen;
}

async function addSources(
	editor: World['people']['editor'],
	to: Pick<Desk, 'themes' | 'threads'>,
	piles: Sorted<FindingKey>[]
) {
	for (const { key, ...pile } of piles) {
		const thread = to.threads.get(key)!;
		for (const stance of ['supports', 'dissents'] as const)
			if (pile[stance].length) await addFindingSources(editor, thread.id, pile[stance], stance);
		if (pile.dissents.length && !thread.dissents.length) await nameDissent(editor, to, key);
		thread.supports.push(...pile.supports);
		thread.dissents.push(...pile.dissents);
	}
}

/** What speaks against a rode draad is only said when somebody said so. */
async function nameDissent(
	editor: World['people']['editor'],
	{ themes, threads }: Pick<Desk, 'themes' | 'threads'>,
	key: FindingKey
) {
	const { theme, sentence, dissent } = findingTexts[key];
	await changeFinding(editor, threads.get(key)!.id, { themeId: themes.get(theme), sentence, dissent: dissent!.text });
}
