import { at } from '#lib/clock.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { addParagraph, linkSource } from '#lib/policies/drafting.server.ts';
import { createPolicy } from '#lib/policies/policies.server.ts';
import { reply } from '#lib/replies/replies.server.ts';
import { addFindingSources, createFinding } from '#lib/themes/findings.server.ts';
import { addThemes, codeSaid, keysOf, readSaid, type Said } from './coding.ts';
import { runningDraft, runningThreads } from './running-texts.ts';
import { sortUnderFindings } from './sorting.ts';
import { runningDescriptions } from './theme-texts.ts';
import { listenTo, ownVoices } from './voices.ts';
import { daysAgo, runningThemes, type World } from './world.ts';

/** The consultation that is under way: most of it is coded, a part is answered, the text is only begun. */
export async function addRunningChain(world: World) {
	const themes = await at(daysAgo(60), () => addThemes(world, world.running, runningThemes, runningDescriptions));
	await at(daysAgo(8), () => codeSaid(world, world.running, themes));

	const own = ownVoices(await listenTo(world.running));
	const said = (await readSaid(world, world.running)).filter(({ id, status }) => status === 'public' && !own.has(id));
	const findings = await at(daysAgo(7), () => addRunningFindings(world, themes, readSoFar(said)));
	await at(daysAgo(4), () => answerRunning(world, findings));
	await at(daysAgo(3), () => beginText(world, findings));
}

/** The newest words were not read yet, and what nobody else said is no rode draad. */
const readSoFar = (said: Said[]) =>
	said.slice(0, Math.round(said.length * 0.9)).filter(({ theme, text, thread: known }) => {
		if (known !== undefined) return known !== null;
		const thread = Object.values(runningThreads).find((known) => known.theme === theme);
		return thread && (thread.words.test(text) || thread.dissent?.words.test(text));
	});

type Findings = Map<keyof typeof runningThemes, string>;

async function addRunningFindings(
	{ people: { editor }, running }: World,
	themes: Map<keyof typeof runningThemes, string>,
	said: Said[]
): Promise<Findings> {
	const findings: Findings = new Map();
	for (const { key, supports, dissents } of sortUnderFindings(said, runningThreads)) {
		const { sentence, dissent } = runningThreads[key];
		const shown = dissents.length ? dissent!.text : '';
		const { id } = await createFinding(editor, running.id, { themeId: themes.get(key), sentence, dissent: shown });
		if (supports.length) await addFindingSources(editor, id, supports, 'supports');
		if (dissents.length) await addFindingSources(editor, id, dissents, 'dissents');
		findings.set(key, id);
	}
	return findings;
}

async function answerRunning({ people: { editor } }: World, findings: Findings) {
	for (const key of keysOf(runningThreads)) {
		const { reply: answer, dissent } = runningThreads[key];
		const findingId = findings.get(key)!;
		if (answer) await reply(editor, { onceKey: newOnceKey(), findingId, ...answer, paragraphs: [] });
		if (dissent?.reply)
			await reply(editor, { onceKey: newOnceKey(), findingId, stance: 'dissents', ...dissent.reply, paragraphs: [] });
	}
}

async function beginText({ people: { editor }, running }: World, findings: Findings) {
	const { id } = await createPolicy(editor, running.id, 'Plan voor ontmoetingsplekken');
	for (const { theme, title, text } of runningDraft) {
		await addParagraph(editor, id, { kind: 'chapter', text: title });
		const paragraphId = await addParagraph(editor, id, { kind: 'text', text });
		await linkSource(editor, id, paragraphId, { findingId: findings.get(theme)! });
	}
}
