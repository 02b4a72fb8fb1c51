import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { onlyUsedStyles } from '../../scripts/support/only-used-styles.ts';

const unused = '.utrecht-button-nobody-has{color:red}';

/** What becomes of a stylesheet with this name when the platform is built. */
async function built(fileName: string, css: string) {
	const file = { type: 'asset', fileName, source: css };
	const generate = onlyUsedStyles().generateBundle as unknown as (options: object, bundle: object) => Promise<void>;
	await generate({}, { [fileName]: file });
	return file.source;
}

test.for(['_layout.Ab3-_x.css', '0.DL0BcbJZ.css'])(
	'what no page uses leaves the stylesheet of the whole site, also when that is called %s',
	async (name) => {
		const base = readFileSync('src/styles/base.css', 'utf8');
		const css = await built(`_app/immutable/assets/${name}`, base + unused);
		expect(css).toContain('@layer reset');
		expect(css).not.toContain('nobody-has');
	}
);

test('what a component says of itself stays', async () => {
	expect(await built('_app/immutable/assets/Badge.css', unused)).toBe(unused);
});
