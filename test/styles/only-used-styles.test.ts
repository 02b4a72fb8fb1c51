import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { onlyUsedStyles } from '../../scripts/support/only-used-styles.ts';
import { withoutOverruled } from '../../scripts/support/overruled.ts';

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

const site = (css: string) => built('_app/immutable/assets/0.css', `@layer reset{p{margin:0}}${css}`);

test.for([
	['a class that no page has, in :has()', '.card:has(.utrecht-button-nobody-has){color:red}'],
	['a list of classes that no page has, in :is()', '.card:is(.no-one-has,.nobody-has-one){color:red}'],
	['a state that no field of ours can be in', '.card:disabled{color:red}'],
	['a rule that says nothing', '@media (prefers-color-scheme: dark){.card{}}'],
	['a token that nothing comes down to', '.card{--basis-nobody-asks:red}']
])('%s, leaves the stylesheet', async ([, css]) => {
	expect(await site(css!)).toBe('@layer reset{p{margin:0}}');
});

test.for([
	['a class that some page has, in :has()', '.card:has(.row){color:red}'],
	['what is not the case for any page', '.card:not(.nobody-has-it):hover{color:red}'],
	['a value that an attribute has', ".card[aria-invalid='true']{color:red}"],
	['a sign that looks like the end of a rule', ".card:after{content:'}'}"]
])('%s, stays in the stylesheet', async ([, css]) => {
	expect(await site(css!)).toContain(css);
});

test('what the theme sets again, its layer need not say', async () => {
	const css = await site(
		':root{--basis-a:blue}@layer tokens{:root{--basis-a:red;--basis-b:red}}p{color:var(--basis-a);fill:var(--basis-b)}'
	);
	expect(css).toContain('@layer tokens{:root{--basis-b:red}}');
	expect(css).toContain(':root{--basis-a:blue}');
});

test('a token without a value is written as what it does', async () => {
	expect(
		await site(
			'.card{color:var(--utrecht-nobody-sets);--_utrecht-a:var(--utrecht-nobody-sets);top:var(--_utrecht-a,1px)}'
		)
	).toContain('.card{color:unset;--_utrecht-a:initial;top:var(--_utrecht-a,1px)}');
	expect(await site('.card{--utrecht-space:1;margin:calc(var(--utrecht-space,0)*0px)}')).toContain('.card{margin:0}');
});

test('what a later layer always says otherwise, an earlier one need not say', () => {
	const later = '@layer utilities{.card{color:red;padding:0}}';
	const left = (css: string) => withoutOverruled(`@layer components{${css}}${later}`).replace(later, '');
	expect(left('.card:hover{color:blue;fill:blue}')).toBe('@layer components{.card:hover{fill:blue}}');
	expect(left('.row .card{padding-block-start:1px}')).toBe('@layer components{.row .card{}}');
	const counts = ['.card:before', '.row:has(>.card)', '.card .row', '.row'].map(
		(selector) => `${selector}{color:blue}`
	);
	for (const css of [...counts, '.card{color:blue!important}', '@media print{.row{color:blue}}'])
		expect(left(css)).toBe(`@layer components{${css}}`);
});
