import { at, now } from '#lib/clock.ts';
import { adoptPolicy } from '#lib/decisions/adoption.server.ts';
import { startDraft } from '#lib/policies/drafting.server.ts';
import { freezeDraft } from '#lib/policies/freezing.server.ts';
import { createPolicy } from '#lib/policies/policies.server.ts';
import { addConceptAdvice } from './councils.ts';
import { addThemes, codeSaid, readSaid } from './coding.ts';
import { addFindings, addLaterSources } from './findings.ts';
import { addPlans } from './plans.ts';
import { secondVersion } from './policy/second-version.ts';
import { thirdVersion } from './policy/third-version.ts';
import { takeSteps, writeChapters, type Desk } from './policy/writing.ts';
import { answerFindings, answerSingles } from './replying.ts';
import { addAmendments } from './amendments.ts';
import { addRemarks } from './remarks.ts';
import { addRunningChain } from './running.ts';
import { finishedDescriptions } from './theme-texts.ts';
import { listenTo, ownVoices, type Voices } from './voices.ts';
import { dayOf } from '#lib/text/dates.ts';
import { daysAgo, finishedThemes, type World } from './world.ts';

/** From what people said to the text that the council adopted, and back to who said it. */
export async function addChain(world: World) {
	const desk = await readWhatCameIn(world);
	await at(daysAgo(468), () => publishConcept(desk));
	await addConceptAdvice(world, { versionId: desk.versions[0]!, paragraphs: desk.paragraphs });
	await addRemarks(world, { concept: { versionId: desk.versions[0]!, paragraphs: desk.paragraphs } });
	const voices = await hearReaders(world, desk);
	await at(daysAgo(365), () => publishSecond(desk, voices));
	await answerFindings(desk);
	await at(daysAgo(318), () => beginThird(desk, voices));
	await answerSingles(desk, voices);
	await at(daysAgo(275), () => decide(desk));
	await addPlans(world, desk);
	await addRunningChain(world);
}

async function readWhatCameIn(world: World): Promise<Desk> {
	const { finished, people } = world;
	const themes = await at(daysAgo(630), () => addThemes(world, finished, finishedThemes, finishedDescriptions));
	await at(daysAgo(600), () => codeSaid(world, finished, themes));
	const own = ownVoices(await listenTo(finished));
	const threads = await at(daysAgo(540), async () => {
		const said = (await readSaid(world, finished)).filter(({ id }) => !own.has(id));
		return addFindings(world, themes, said);
	});
	const { id } = await at(daysAgo(520), () => createPolicy(people.editor, finished.id, finished.title));
	return {
		editor: people.editor,
		policyId: id,
		versions: [],
		paragraphs: new Map(),
		themes,
		threads,
		amendments: new Map()
	};
}

async function publishConcept(desk: Desk) {
	await writeChapters(desk);
	const summary = 'De eerste tekst, geschreven met alles wat inwoners zeiden. Eerst las de raad mee, daarna iedereen.';
	const version = await freezeDraft(desk.editor, desk.policyId, { status: 'concept', summary });
	desk.versions.push(version.id);
}

/** What raadsleden, the adviesraad and inwoners said of the concept comes under the themes and rode draden too. */
async function hearReaders(world: World, desk: Desk): Promise<Voices> {
	const voices = await listenTo(world.finished);
	await at(daysAgo(372), () => codeSaid(world, world.finished, desk.themes));
	await at(daysAgo(371), () => addLaterSources(world, desk, voices));
	return voices;
}

async function publishSecond(desk: Desk, voices: Voices) {
	await startDraft(desk.editor, desk.policyId);
	await takeSteps(desk, voices, secondVersion);
	const summary =
		'De tekst na alle reacties. Inwoners, de adviesraad en de raad veranderden bijna de helft van de alinea’s.';
	const version = await freezeDraft(desk.editor, desk.policyId, { status: 'published', summary });
	desk.versions.push(version.id);
}

async function beginThird(desk: Desk, voices: Voices) {
	const draft = await startDraft(desk.editor, desk.policyId);
	await addAmendments(desk);
	await takeSteps(desk, voices, thirdVersion);
	desk.versions.push(draft.id);
}

const decide = ({ editor, policyId }: Desk) =>
	adoptPolicy(editor, policyId, {
		summary: 'De tekst zoals de gemeenteraad die heeft vastgesteld, met de wijzigingen van de raad zelf.',
		decision: 'De gemeenteraad stelde de tekst vast, met drie van de vier amendementen.',
		decisionNumber: `${now().getFullYear()}-041`,
		decidedOn: dayOf(now()),
		votes: { for: 23, against: 4, abstained: 0 }
	});
