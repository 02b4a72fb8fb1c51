import { strFromU8, unzipSync } from 'fflate';
import { nameOf, type Format } from '#lib/policies/files/file.ts';
import { readVersionFile } from '#lib/policies/files/version-files.server.ts';
import type { Policy } from '#lib/policies/policy.ts';
import { readPdf } from '#test/support/pdf.ts';

export const formats = ['pdf', 'docx', 'md'] as const satisfies Format[];

/** What one reads in the file of the second version of a text, without spaces: a line may end anywhere. */
export async function fileOf(policy: Policy, format: Format) {
	const name = nameOf(policy, { number: 2 }, { format, withSources: false });
	const wanted = { slug: policy.slug, number: '2', name, origin: 'https://samen.example' };
	return (await wordsIn((await readVersionFile(wanted, undefined)).bytes, format)).replace(/\s/g, '');
}

async function wordsIn(bytes: Buffer, format: Format) {
	if (format === 'pdf') return (await readPdf(bytes)).pages.join('');
	if (format === 'docx') return strFromU8(unzipSync(bytes)['word/document.xml']!).replace(/<[^>]+>/g, '');
	return bytes.toString();
}
