import type { Person } from '#lib/people/person.ts';
import {
	addParagraph,
	changeParagraph,
	linkSource,
	mergeParagraphs,
	moveParagraph,
	nameCause,
	removeParagraph,
	splitParagraph
} from '#lib/policies/drafting.server.ts';
import { confirmTexts } from '#lib/policies/formal/confirming.server.ts';
import { sealOfPair } from '#lib/policies/formal/pair.ts';
import type { ThemeIds } from '../coding.ts';
import type { FindingKey } from '../finding-texts.ts';
import type { Threads } from '../findings.ts';
import { chapters, passagesOf, type PassageKey } from '../policy-texts.ts';
import type { Voices } from '../voices.ts';
import type { finishedThemes } from '../world.ts';
import { writeExtras } from './writing-extras.ts';
import type { Motive, Step } from './passage.ts';

/** The document while the example writes it: which paragraph has which key, and what was said about it. */
export interface Desk {
	editor: Person;
	policyId: string;
	/** The ids of the versions, the first one first. */
	versions: string[];
	paragraphs: Map<PassageKey, string>;
	themes: ThemeIds<keyof typeof finishedThemes>;
	threads: Threads;
	/** The ids of the amendments, by their number. */
	amendments: Map<string, string>;
}

export async function writeChapters({ editor, policyId, paragraphs, threads }: Desk) {
	for (const chapter of chapters) {
		await addParagraph(editor, policyId, { kind: 'chapter', text: chapter.title });
		for (const [key, { text, formal, findings = [], reason }] of passagesOf(chapter)) {
			const id = await addParagraph(editor, policyId, { kind: 'text', text, formalText: formal });
			if (formal) await confirmTexts(editor, policyId, id, sealOfPair({ text, formalText: formal, details: null }));
			paragraphs.set(key, id);
			for (const finding of findings) await linkSource(editor, policyId, id, { findingId: threads.get(finding)!.id });
			if (reason) await linkSource(editor, policyId, id, { reason });
		}
		await writeExtras({ editor, policyId, threads }, chapter.title);
	}
}

/** Changes the draft step by step, and says of each step why and because of whom. */
export async function takeSteps(desk: Desk, voices: Voices, steps: Step<PassageKey>[]) {
	const { editor, policyId, paragraphs, threads, amendments } = desk;
	for (const step of steps) {
		await take(desk, step);
		const paragraphId = paragraphs.get(step.passage)!;
		const findingIds = (step.findings ?? []).map((key) => threads.get(key)!.id);
		const named = namedVoices(step, voices);
		const reacted = step.reactions ? (voices.reactions.get(paragraphId) ?? []) : [];
		await nameCause(editor, policyId, paragraphId, {
			cause: step.cause,
			text: step.because.replace('{aantal}', String(countBehind(step.findings, threads, reacted))),
			findingIds,
			contributionIds: [...named, ...reacted],
			amendmentIds: step.amendment ? [amendments.get(step.amendment)!] : [],
			byDecision: step.cause === 'council'
		});
		if (step.do === 'move' || step.do === 'merge' || step.do === 'remove') continue;
		for (const findingId of findingIds) await linkSource(editor, policyId, paragraphId, { findingId });
		for (const contributionId of named) await linkSource(editor, policyId, paragraphId, { contributionId });
	}
}

function namedVoices({ asked = [], unasked = [], remarks = [] }: Motive, voices: Voices) {
	return [
		...asked.map((number) => voices.asked[number - 1]!),
		...unasked.map((number) => voices.unasked[number - 1]!),
		...remarks.map((number) => voices.remarks[number - 1]!)
	];
}

const countBehind = (findings: FindingKey[] = [], threads: Threads, reacted: string[]) =>
	new Set([...findings.flatMap((key) => threads.get(key)!.supports), ...reacted]).size;

async function take({ editor, policyId, paragraphs }: Desk, step: Step<PassageKey>) {
	const id = paragraphs.get(step.passage)!;
	switch (step.do) {
		case 'change':
			await changeParagraph(editor, policyId, id, { text: step.text, formalText: step.formal });
			if (step.formal)
				await confirmTexts(
					editor,
					policyId,
					id,
					sealOfPair({ text: step.text, formalText: step.formal, details: null })
				);
			return;
		case 'add': {
			const afterId = paragraphs.get(step.after)!;
			const added = await addParagraph(editor, policyId, { kind: 'text', text: step.text, afterId });
			paragraphs.set(step.passage, added);
			if (step.reason) await linkSource(editor, policyId, added, { reason: step.reason });
			return;
		}
		case 'split': {
			const second = await splitParagraph(editor, policyId, id, step.first, step.second);
			paragraphs.set(step.into, second);
			return;
		}
		case 'merge':
			return mergeParagraphs(editor, policyId, id, paragraphs.get(step.into)!, step.text);
		case 'move':
			return moveParagraph(editor, policyId, id, paragraphs.get(step.after)!);
		case 'remove':
			return removeParagraph(editor, policyId, id);
	}
}
