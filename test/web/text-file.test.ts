import * as v from 'valibot';
import { expect, test } from 'vitest';
import { form } from '#lib/web/form.ts';
import { withTextFile } from '#lib/web/text-file.ts';

async function send(body: FormData | URLSearchParams) {
	let read = '';
	const action = withTextFile(
		'file',
		'lines',
		form(v.object({ lines: v.string() }), async ({ lines }) => void (read = lines))
	);
	const url = new URL('https://platform.test/beheer?/look');
	await action({ request: new Request(url, { method: 'POST', body }), url } as Parameters<typeof action>[0]);
	return read;
}

function chosen(bytes: BlobPart, typed = '') {
	const body = new FormData();
	body.append('lines', typed);
	body.append('file', new File([bytes], 'wijken.csv'));
	return body;
}

test('a text file that was chosen comes as if its words were typed', async () => {
	expect(await send(chosen('één wijk', 'iets anders'))).toBe('één wijk');
});

test('what was typed stays when no file was chosen, also in a plain form', async () => {
	expect(await send(chosen('', 'getypt'))).toBe('getypt');
	expect(await send(new URLSearchParams({ lines: 'getypt' }))).toBe('getypt');
});

test('a file in the alphabet of Windows keeps its accents', async () => {
	expect(await send(chosen(new Uint8Array([0xe9, 0xe9, 0x6e])))).toBe('één');
});

test('what is no form is refused', async () => {
	const url = new URL('https://platform.test/beheer?/look');
	const action = withTextFile('file', 'lines', async () => 'done');
	const headers = { 'content-type': 'multipart/form-data; boundary=x' };
	const request = new Request(url, { method: 'POST', body: 'geen formulier', headers });
	await expect(action({ request, url } as Parameters<typeof action>[0])).rejects.toMatchObject({ status: 400 });
});
