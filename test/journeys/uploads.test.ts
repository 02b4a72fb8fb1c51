import { expect, test } from 'vitest';
import { hashOf } from '#lib/questionnaires/filling/visitor-hash.ts';
import { transaction } from '#lib/storage/index.ts';
import { receiveUpload } from '#lib/uploads/receiving.server.ts';
import { keepUploads } from '#lib/uploads/uploads.server.ts';
import { lookInDatabase } from '#test/support/everyone.ts';
import { addSentFile } from '#test/support/uploads.ts';
import { startPlatform, Visitor } from '#test/support/visitor.ts';
import { makePhoto } from '#test/uploads/made.ts';

const platform = await startPlatform();
await lookInDatabase();
const { slug: consultation } = await addSentFile();

/** Someone who began with the vragenlijst and added a photo to it. */
async function addPhoto() {
	const anna = await new Visitor(platform).visit('/vragenlijsten');
	const slug = (/href="\/vragenlijsten\/([\w-]+)"[^]*?/.exec(anna.html) ?? [])[1]!;
	await anna.visit(`/vragenlijsten/${slug}/1`);
	const token = anna.cookies.get(`__Host-vragenlijst-${slug}`)!;
	const file = { name: '../vijver "nu"\u202E.png', bytes: await makePhoto('png'), isTooLarge: false };
	const ownerHash = hashOf(slug, token);
	const added = await receiveUpload({ ownerHash, place: 'foto', file });
	if ('problem' in added) throw new Error(added.problem);
	return { anna, slug, id: added.id, ownerHash, address: `/vragenlijsten/${slug}/bestand/${added.id}` };
}

test('who added a photo sees it, and for everybody else it is not there', async () => {
	const { anna, slug, id, address } = await addPhoto();
	await anna.visit(address);
	expect(anna.status).toBe(200);
	expect(Object.fromEntries(anna.headers)).toMatchObject({
		'content-type': 'image/jpeg',
		'content-disposition': `inline; filename="vijver nu .jpg"; filename*=UTF-8''vijver%20nu%20.jpg`,
		'content-security-policy': "default-src 'none'; sandbox",
		'x-content-type-options': 'nosniff',
		'cache-control': 'private, no-store'
	});
	await anna.visit(`${address}?klein`);
	expect([anna.status, anna.headers.get('content-type')]).toEqual([200, 'image/webp']);

	const editor = new Visitor(platform);
	await editor.signIn('eva@voorbeeld.example');
	for (const other of [new Visitor(platform), editor]) {
		await other.visit(`/vragenlijsten/${slug}/1`);
		await other.visit(address);
		const refused = other.body;
		expect(other.status).toBe(404);
		await other.visit(`/vragenlijsten/${slug}/bestand/${crypto.randomUUID()}`);
		expect([other.status, other.body]).toEqual([404, refused]);
	}
	await editor.visit(`/beheer/trajecten/${consultation}/vragenlijsten/${slug}/bestand/${id}`);
	expect(editor.status).toBe(404);
});

test('the redactie saves what was sent, of its own traject and vragenlijst, and it does not open on the platform', async () => {
	const { id, slug, lijst } = await addSentFile();
	const editor = new Visitor(platform);
	await editor.signIn('eva@voorbeeld.example');
	await editor.visit(`/beheer/trajecten/${slug}/vragenlijsten/${lijst}/bestand/${id}`);
	expect(editor.status).toBe(200);
	expect(editor.headers.get('content-type')).toBe('application/pdf');
	expect(editor.headers.get('content-disposition')).toMatch(/^attachment; filename="kaart.pdf"/);
	for (const other of [`bestaat-niet/vragenlijsten/${lijst}`, `${slug}/vragenlijsten/bestaat-niet`]) {
		await editor.visit(`/beheer/trajecten/${other}/bestand/${id}`);
		expect(editor.status, other).toBe(404);
	}
});

test('what was kept and belongs to an inzending that was not sent is not there for the redactie', async () => {
	const { id, slug, ownerHash } = await addPhoto();
	await transaction(() => keepUploads([id], ownerHash));
	const editor = new Visitor(platform);
	await editor.signIn('eva@voorbeeld.example');
	await editor.visit(`/beheer/trajecten/${consultation}/vragenlijsten/${slug}/bestand/${id}`);
	expect(editor.status).toBe(404);
});
