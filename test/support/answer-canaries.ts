import { sealOf } from '#lib/forms/seal.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { approveBlock, blockWords, findBlock, writeBlock } from '#lib/replies/blocks.server.ts';
import { sendBack } from '#lib/replies/approving.server.ts';
import { sealOfDraft } from '#lib/replies/draft-words.ts';
import { findDraft, offerDraft, saveDraft } from '#lib/replies/drafts.server.ts';
import { subjectAddress } from '#lib/replies/addressing.ts';
import { unanswered } from '#lib/replies/replies.server.ts';
import type { Named } from '#lib/replies/subject.server.ts';
import { listFindings } from '#lib/themes/findings.server.ts';
import { listThemes } from '#lib/themes/themes.server.ts';
import type { VisitorName } from './access-table.ts';
import { desk, newWord, type Plant, who } from './canary.ts';

const may: VisitorName[] = ['editor'];

/** Answers that nobody approved yet, on what everybody may read and on what they may not, and the texts to begin with. */
export async function plantAnswers(plant: Plant, consultationId: string) {
	const [eva, ruud] = [await who('eva@voorbeeld.example'), await who('ruud@voorbeeld.example')];
	const waiting = await unanswered(consultationId);
	const free = waiting.filter(({ status }) => status === 'public').toReversed();
	const [finding] = await listFindings(consultationId);
	const [theme] = await listThemes(consultationId);

	await plantDraft('een bijdrage', { contributionId: free[0]!.id });
	await plantDraft('een opmerking in een ronde', {
		contributionId: waiting.find(({ status }) => status === 'confidential')!.id
	});
	await plantDraft('een rode draad', { findingId: finding!.id, stance: 'dissents' });
	await plantDraft('een thema', { themeId: theme!.id });
	await plantReturned({ contributionId: free[1]!.id });
	await plantBlock('die wacht', () => Promise.resolve());
	await plantBlock('die mag', async (id) => approveBlock(ruud, id, sealOf(...blockWords(await findBlock(id)))));

	async function plantDraft(what: string, on: Named) {
		const [begun, offered] = [newWord(), newWord()];
		const first = { ...on, paragraphs: [], reason: `Wij denken aan ${begun}.` };
		await saveDraft(ruud, first);
		const again = `${first.reason} En aan ${offered}.`;
		await offerDraft(ruud, { ...first, reason: again, verdict: 'adopted', basedOn: sealOfDraft(await findDraft(on)) });
		const at = { editor: subjectAddress(`${desk}/antwoorden`, on) };
		plant({ what: `een antwoord in de maak op ${what}`, word: begun, may, at });
		plant({ what: `een aangeboden antwoord op ${what}`, word: offered, may, at });
	}

	async function plantReturned(on: Named) {
		const [reason, note] = [newWord(), newWord()];
		const id = await offerDraft(eva, { ...on, paragraphs: [], reason: `Omdat ${reason}.`, verdict: 'existing' });
		await sendBack(ruud, { id, basedOn: sealOfDraft(await findDraft(on)) }, `Noem niet ${note}.`);
		const at = { editor: subjectAddress(`${desk}/antwoorden`, on) };
		plant({ what: 'een teruggestuurd antwoord', word: reason, may, at });
		plant({ what: 'waarom een antwoord terugging', word: note, may, at });
	}

	async function plantBlock(which: string, read: (id: string) => Promise<void>) {
		const [title, text] = [newWord(), newWord()];
		const block = { title: `Over ${title}`, text: `Dank u. Wij doen ${text}.` };
		const id = await writeBlock(eva, { onceKey: newOnceKey(), ...block });
		await read(id);
		const page = `/beheer/standaardteksten/${id}`;
		plant({ what: `de naam van een standaardtekst ${which}`, word: title, may, at: { editor: page }, hidden: [page] });
		plant({ what: `een standaardtekst ${which}`, word: text, may, at: { editor: page } });
	}
}
