import { expect, test } from 'vitest';
import { answerDownload, answerFile, answerPdf } from '#lib/web/file-answer.ts';

const bytes = Buffer.from('inhoud');

test('a browser takes each file for nothing but what it is, and runs nothing of it', () => {
	const photo = answerFile({ bytes, mediaType: 'image/jpeg', name: 'één.jpg', isPicture: true });
	const table = answerDownload({ name: 'codes.csv', mediaType: 'text/csv; charset=utf-8', pieces: 'a;b' });
	for (const { headers } of [photo, table, answerPdf(bytes, 'buurt')]) {
		expect(headers.get('x-content-type-options')).toBe('nosniff');
		expect(headers.get('cache-control')).toBe('private, no-store');
	}
	for (const { headers } of [photo, table])
		expect(headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
	expect(photo.headers.get('content-disposition')).toBe(
		`inline; filename="__n.jpg"; filename*=UTF-8''%C3%A9%C3%A9n.jpg`
	);
	expect(table.headers.get('content-disposition')).toMatch(/^attachment; filename="codes.csv"/);
});

test('a title with more lines or with marks that turn the reading direction names no file', () => {
	const name = 'Plan\r\nSet-Cookie: sessie=x\u202e gpj.\ud800exe';
	const given = answerDownload({ name, mediaType: 'text/csv', pieces: '' }).headers;
	expect(given.get('content-disposition')).toContain("filename*=UTF-8''Plan%20Set-Cookie%3A%20sessie%3Dx%20gpj.exe");
	expect(given.has('set-cookie')).toBe(false);
});

test('a PDF of ours opens, which it does not under a policy; an hour in a cache only where that is said', () => {
	const { headers } = answerPdf(bytes, 'buurt', true);
	expect(headers.has('content-security-policy')).toBe(false);
	expect(headers.get('content-disposition')).toMatch(/^inline; filename="buurt.pdf"/);
	expect(headers.get('cache-control')).toBe('public, max-age=3600');
});
