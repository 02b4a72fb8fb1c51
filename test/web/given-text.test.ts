import * as v from 'valibot';
import { expect, test } from 'vitest';
import { form } from '#lib/web/form.ts';
import { textIn } from '#lib/web/given-text.ts';

const url = new URL('https://platform.test/beheer?/look');

async function send(body: FormData | URLSearchParams) {
	let read: string | undefined = 'nothing was read';
	const action = form(v.object({}), async (_, __, files) => void (read = textIn(files, 'file', 20)));
	await action({ request: new Request(url, { method: 'POST', body }), url } as Parameters<typeof action>[0]);
	return read;
}

function chosen(bytes: BlobPart) {
	const body = new FormData();
	body.append('file', new File([bytes], 'wijken.csv'));
	return body;
}

test('the text of a file that was chosen is read, in the alphabet of Windows too', async () => {
	expect(await send(chosen('één wijk'))).toBe('één wijk');
	expect(await send(chosen(new Uint8Array([0xe9, 0xe9, 0x6e])))).toBe('één');
});

test('no file is an empty text, and a file that is too large none at all', async () => {
	expect(await send(new URLSearchParams({ lines: 'getypt' }))).toBe('');
	expect(await send(chosen('x'.repeat(21)))).toBeUndefined();
});
