import { expect, test } from 'vitest';
import { newOnceKey } from '#lib/once/key.ts';
import type { Definition } from '#lib/questionnaires/definition.ts';
import { findIntroduction } from '#lib/questionnaires/filling/introduction.server.ts';
import { changeDraft } from '#lib/questionnaires/making/drafting.server.ts';
import { checkWording, wordsRead } from '#lib/questionnaires/making/plain.server.ts';
import { closeQuestionnaire, publishQuestionnaire } from '#lib/questionnaires/making/publishing.server.ts';
import { readLetter, readLetterDesk, writeLetter } from '#lib/questionnaires/paper/letter.server.ts';
import { printLetters } from '#lib/questionnaires/paper/letters.server.ts';
import { listVersions } from '#lib/questionnaires/versions.server.ts';
import { newConsultation } from '#test/support/consultations.ts';
import { BECAUSE, HARD, TOO_SHORT } from '#test/support/hard-words.ts';
import { join } from '#test/support/people.ts';
import { readPdf } from '#test/support/pdf.ts';
import { everyKind, openQuestionnaire } from '#test/support/questionnaires.ts';

async function open(draft?: Definition) {
	const eva = await join('Eva', 'editor');
	const consultation = await newConsultation(eva);
	const list = await openQuestionnaire(eva, consultation.id, draft);
	const change = (change: (draft: Definition) => Definition) =>
		changeDraft(eva, list.id, { onceKey: newOnceKey(), change });
	const publish = (languageOverride = '') => publishQuestionnaire(eva, list.id, newOnceKey(), { languageOverride });
	return { eva, consultation, ...list, change, publish };
}

test('each version of a vragenlijst keeps its own verdict, and its reader sees why it did not pass', async () => {
	const { eva, id, slug, change, publish } = await open();
	await change((draft) => ({ ...draft, introduction: HARD }));
	for (const reason of ['', TOO_SHORT]) await expect(publish(reason)).rejects.toMatchObject({ status: 409 });
	expect(await listVersions(id)).toHaveLength(1);
	await publish(BECAUSE);
	const { version } = await findIntroduction({ slug });
	expect(version).toMatchObject({ language: { passed: false }, languageOverride: BECAUSE });

	await change((draft) => ({ ...draft, introduction: 'Vertel ons wat u vindt.' }));
	await publish(BECAUSE);
	expect(
		(await listVersions(id)).map(({ language, languageOverride }) => [language?.passed, languageOverride])
	).toEqual([
		[true, ''],
		[false, BECAUSE],
		[true, '']
	]);
	await closeQuestionnaire(eva, id);
	await publish();
	expect(await listVersions(id), 'what only opens again is not measured again').toHaveLength(3);
});

test('all that an inwoner reads counts, and a translation does not', async () => {
	const [first, last] = everyKind.pages;
	const parts: Definition[] = [
		{ ...everyKind, introduction: HARD },
		{ ...everyKind, thanks: HARD },
		{ ...everyKind, pages: [{ ...first!, introduction: HARD }, last!] },
		{ ...everyKind, pages: [{ ...first!, questions: first!.questions.map((one) => ({ ...one, hint: HARD })) }, last!] }
	];
	for (const part of parts) expect((await checkWording(part)).language.passed).toBe(false);
	expect((await checkWording({ ...everyKind, translations: { en: { introduction: HARD } } })).language.passed).toBe(
		true
	);
	expect(wordsRead({ ...everyKind, introduction: 'Waarom koos u ${waar}?' })).toContain('Waarom koos u dit?');
});

test('the redacteur finds the way to each text that can be plainer', async () => {
	const [first, last] = everyKind.pages;
	const hinted = first!.questions.map((one) => (one.id === 'wijk' ? { ...one, hint: HARD } : one));
	const { places } = await checkWording({
		...everyKind,
		introduction: HARD,
		pages: [
			{ ...first!, questions: hinted },
			{ ...last!, introduction: HARD }
		]
	});
	expect(places.map(({ what, path }) => [what, path])).toEqual([
		['Inleiding', '/instellingen'],
		['Uitleg', '/vragen/wijk'],
		['Tekst boven aan een pagina', '/paginas/2']
	]);
	expect(places[0]!.advice.length).toBeGreaterThan(1);
});

test('what the letter with a code says passes the gate, and the paper says why it did not', async () => {
	const { eva, id, consultation, slug } = await open();
	const place = { slug: consultation.slug, lijst: slug, origin: 'https://samen.example' };
	expect((await readLetterDesk(id)).language.passed, 'the letter of the platform itself').toBe(true);
	const { seal } = await readLetterDesk(id);
	const hard = { title: 'Doet u mee?', text: HARD, languageOverride: '', basedOn: seal };
	await expect(writeLetter(eva, id, hard)).rejects.toMatchObject({ status: 409 });
	await writeLetter(eva, id, { ...hard, languageOverride: BECAUSE });
	const { pages } = await readPdf(await printLetters(eva, place, ['K7QX-M3PA-9RTVB']));
	for (const words of ['Doet u mee?', `Nog niet in gewone taal: ${BECAUSE}`])
		expect(pages[0]!.replaceAll(/\s/g, '')).toContain(words.replaceAll(' ', ''));

	const plain = { ...hard, text: 'Vertel ons wat u vindt.', languageOverride: BECAUSE };
	await expect(writeLetter(eva, id, plain), 'somebody else wrote meanwhile').rejects.toMatchObject({ status: 409 });
	await writeLetter(eva, id, { ...plain, basedOn: (await readLetterDesk(id)).seal });
	expect(await readLetter(id)).toMatchObject({ language: { passed: true }, languageOverride: '' });
	await expect(writeLetter(await join('Mo', 'moderator'), id, plain)).rejects.toMatchObject({ status: 404 });
});
